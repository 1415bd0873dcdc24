package vn.hoctap.recognition.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives appended events their positions. Of all processes on one database one leads, by an advisory lock of its session;
 * should two ever believe to lead, the ledger's keys refuse the second one's row.
 */
public final class Sequencer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);
    private static final Duration WHEN_IDLE = Duration.ofMillis(100);
    private static final Duration WHEN_HELD_UP = Duration.ofMillis(400);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(200);

    private final DataSource sessions;
    private final Semaphore hints = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;

    /** @param sessions opens a new session of its own at each request; not a pool */
    public Sequencer(DataSource sessions) {
        this.sessions = sessions;
    }

    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("sequencer").start(this::run);
    }

    /** There may be work soon; cheap enough to call with every append. */
    public void hint() {
        if (hints.availablePermits() == 0) {
            hints.release();
        }
    }

    @Override
    public synchronized void close() {
        running = false;
        if (thread != null) {
            thread.interrupt();
            joinQuietly(thread);
        }
    }

    private void run() {
        while (running) {
            try (var session = sessions.getConnection()) {
                lead(session);
            } catch (SQLException failure) {
                LOG.warn("The sequencer lost its session and opens another: {}", failure.getMessage());
                pause(AFTER_FAILURE);
            }
        }
    }

    private void lead(Connection session) throws SQLException {
        SequencerSql.limitWaiting(session);
        while (running && !SequencerSql.tryToLead(session)) {
            pause(AFTER_FAILURE);
        }
        while (running) {
            pause(
                    switch (SequencerSql.sequence(session)) {
                        case EXTENDED -> BETWEEN_ROUNDS;
                        case HELD_UP_BY_AN_APPEND -> WHEN_HELD_UP;
                        case NOTHING_TO_DO -> idle();
                    });
        }
    }

    /** Waits for a hint, or for the safety net when another process appends; then lets the append commit. */
    private Duration idle() {
        try {
            boolean hinted = hints.tryAcquire(WHEN_IDLE.toMillis(), TimeUnit.MILLISECONDS);
            return hinted ? Duration.ofMillis(1) : Duration.ZERO;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Duration.ZERO;
        }
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joinQuietly(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
