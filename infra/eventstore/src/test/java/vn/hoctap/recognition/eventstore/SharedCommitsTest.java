package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Appends that share a commit")
class SharedCommitsTest {
    private static final int THREADS = 24;
    private static final int EACH = 40;
    private static final StoreFixture STORE = new StoreFixture();

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void are_fewer_commits_than_appends_and_all_there() throws Exception {
        var writes = new AtomicInteger();
        var appended = new AtomicInteger();
        var commits = new SharedCommits(appends -> {
            writes.incrementAndGet();
            appended.addAndGet(appends.size());
            STORE.jdbc.execute("SELECT pg_sleep(0.001)");
        });
        each((thread, number) -> commits.commit(new Append(List.of(), 1, List.of())));

        assertThat(appended).hasValue(THREADS * EACH);
        assertThat(writes.get()).isLessThan(THREADS * EACH / 2);
    }

    @Test
    void write_every_event_of_every_stream_once() throws Exception {
        each((thread, number) -> STORE.engine.appendEvents(List.of(note("many-" + thread, number))));

        assertThat(count("many-%")).isEqualTo(THREADS * EACH);
        assertThat(STORE.jdbc.queryForObject(
                        "SELECT count(DISTINCT (stream, version)) FROM eventstore.event WHERE stream LIKE 'many-%'",
                        Integer.class))
                .isEqualTo(THREADS * EACH);
    }

    @Test
    void fail_for_whoever_is_too_late_and_for_nobody_else() throws Exception {
        var overtaken = new AtomicInteger();
        each((thread, number) -> {
            try {
                STORE.engine.appendEvents(List.of(note("raced", number)));
            } catch (ConcurrencyException late) {
                overtaken.incrementAndGet();
            }
            STORE.engine.appendEvents(List.of(note("beside-" + thread, number)));
        });

        assertThat(count("raced")).isEqualTo(EACH);
        assertThat(overtaken).hasValue((THREADS - 1) * EACH);
        assertThat(count("beside-%")).isEqualTo(THREADS * EACH);
    }

    @Test
    void are_finished_for_an_interrupted_caller_who_stays_interrupted() throws Exception {
        var stillInterrupted = new AtomicInteger();
        each((thread, number) -> {
            Thread.currentThread().interrupt();
            STORE.engine.appendEvents(List.of(note("interrupted-" + thread, number)));
            stillInterrupted.addAndGet(Thread.interrupted() ? 1 : 0);
        });

        assertThat(count("interrupted-%")).isEqualTo(THREADS * EACH);
        assertThat(stillInterrupted).hasValue(THREADS * EACH);
    }

    private interface Act {
        void run(int thread, int number);
    }

    /** All threads do their first act at once, their second at once, and so on. */
    private static void each(Act act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int number = 0; number < EACH; number++) {
                for (var done : round(threads, act, number)) {
                    done.get();
                }
            }
        }
    }

    private static List<Future<?>> round(ExecutorService threads, Act act, int number) {
        var start = new CountDownLatch(1);
        var futures = new ArrayList<Future<?>>();
        IntStream.range(0, THREADS)
                .forEach(thread -> futures.add(threads.submit(() -> {
                    start.await();
                    act.run(thread, number);
                    return null;
                })));
        start.countDown();
        return futures;
    }

    private static int count(String streams) {
        return STORE.jdbc.queryForObject(
                "SELECT count(*) FROM eventstore.event WHERE stream LIKE ?", Integer.class, streams);
    }
}
