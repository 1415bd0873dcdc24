package vn.hoctap.recognition.command.process;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * The database's clock. While the database is away it goes on from its last answer: a scheduler whose clock throws stops for
 * good, and in silence.
 */
final class DatabaseClock implements Clock {
    private final Supplier<Instant> database;
    private volatile Reading last = new Reading(java.time.Clock.systemUTC().instant(), System.nanoTime());

    /** @param database answers its present time, or throws while it is away */
    DatabaseClock(Supplier<Instant> database) {
        this.database = database;
    }

    private record Reading(Instant moment, long nanos) {
        Instant now() {
            return moment.plus(Duration.ofNanos(System.nanoTime() - nanos));
        }
    }

    @Override
    public Instant now() {
        try {
            last = new Reading(database.get(), System.nanoTime());
        } catch (RuntimeException away) {
            return last.now();
        }
        return last.moment();
    }
}
