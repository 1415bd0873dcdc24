package vn.hoctap.recognition.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Group commit: appends that come while others are being written wait for each other and share the next exchange with the
 * server and its one commit. Nobody waits for company: whoever finds a place free writes all that stands in the queue.
 */
final class SharedCommits {
    private static final int WRITERS = 2;
    private static final int LARGEST = 32;

    private final Consumer<List<Append>> write;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore places = new Semaphore(WRITERS);

    /** @param write writes all of its appends or none */
    SharedCommits(Consumer<List<Append>> write) {
        this.write = write;
    }

    /** Returns when the append is committed; throws what refused it, and no other append's failure. */
    void commit(Append append) {
        var waiting = new Waiting(append, Thread.currentThread());
        queue.add(waiting);
        boolean interrupted = Thread.interrupted();
        while (!waiting.done) {
            if (!waiting.taken && places.tryAcquire()) {
                writeSome();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        waiting.throwFailure();
    }

    /** Wakes the next one after the place is free again, so that an append that has just missed it finds it. */
    private void writeSome() {
        try {
            var some = new ArrayList<Waiting>();
            for (var next = queue.poll(); next != null; next = some.size() < LARGEST ? queue.poll() : null) {
                next.taken = true;
                some.add(next);
            }
            writeTogether(some);
        } finally {
            places.release();
            var next = queue.peek();
            if (next != null) {
                LockSupport.unpark(next.thread);
            }
        }
    }

    /** What the server refuses, such as a version that is taken, must not fail the others: each is then on its own. */
    private void writeTogether(List<Waiting> some) {
        try {
            if (!some.isEmpty()) {
                write.accept(some.stream().map(waiting -> waiting.append).toList());
            }
            some.forEach(waiting -> waiting.end(null));
        } catch (DataIntegrityViolationException refused) {
            if (some.size() == 1) {
                some.getFirst().end(refused);
            } else {
                some.forEach(waiting -> writeTogether(List.of(waiting)));
            }
        } catch (RuntimeException | Error failure) {
            some.forEach(waiting -> waiting.end(failure));
        }
    }

    private static final class Waiting {
        private final Append append;
        private final Thread thread;
        private @Nullable Throwable failure;
        private volatile boolean taken;
        private volatile boolean done;

        private Waiting(Append append, Thread thread) {
            this.append = append;
            this.thread = thread;
        }

        private void end(@Nullable Throwable cause) {
            failure = cause;
            done = true;
            LockSupport.unpark(thread);
        }

        private void throwFailure() {
            switch (failure) {
                case null -> {}
                case RuntimeException refused -> throw refused;
                case Error broken -> throw broken;
                case Throwable impossible -> throw new IllegalStateException(impossible);
            }
        }
    }
}
