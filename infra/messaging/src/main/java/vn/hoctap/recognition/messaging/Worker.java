package vn.hoctap.recognition.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that does one thing over and over from the application's start to its stop, whatever fails in between. */
public abstract class Worker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration STOP_LIMIT = Duration.ofMillis(1_200);
    private static final Duration BETWEEN_EQUAL_REPORTS = Duration.ofMinutes(1);

    private final String name;
    private final Pulse reports = new Pulse(BETWEEN_EQUAL_REPORTS);
    private String lastReport = "";
    private CountDownLatch stopping = new CountDownLatch(0);
    private @Nullable Thread thread;

    protected Worker(String name) {
        this.name = name;
    }

    /** One session; returns when {@link #goesOn()} no longer holds or a new session is needed, throws when it failed. */
    protected abstract void work() throws Exception;

    /** A session failed; another will be tried. */
    protected abstract void failed(Throwable failure);

    protected final boolean goesOn() {
        return stopping.getCount() > 0;
    }

    /** Waits, but not beyond the stop. */
    protected final void pause(Duration duration) {
        try {
            stopping.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    @Override
    public final synchronized void stop() {
        stopping.countDown();
        if (thread != null) {
            join(thread);
            thread = null;
        }
    }

    /** Stops beside the other workers, so that the slowest of them decides how long it takes, not their sum. */
    @Override
    public final void stop(Runnable whenStopped) {
        Thread.ofVirtual().start(() -> {
            stop();
            whenStopped.run();
        });
    }

    @Override
    public final synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (goesOn()) {
            try {
                work();
            } catch (Throwable failure) { // of any kind: nobody would miss a thread that is gone
                if (goesOn()) {
                    failed(failure);
                    report(failure);
                }
                pause(AFTER_FAILURE);
            }
        }
    }

    /** A fault that lasts is told once a minute, not at each try. */
    private void report(Throwable failure) {
        var report = failure.toString();
        if (!report.equals(lastReport) || reports.isDue()) {
            LOG.warn("{} begins again at its checkpoint: {}", name, report);
        }
        lastReport = report;
    }

    private static void join(Thread thread) {
        try {
            if (!thread.join(STOP_LIMIT)) {
                thread.interrupt();
                thread.join(STOP_LIMIT);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
