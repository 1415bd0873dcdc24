package vn.hoctap.recognition.messaging.projector;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a projector knows of itself, for whoever asks from another thread. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private boolean leading;
    private long position;
    private long lag;
    private long deadLetters;
    private long ahead;
    private Instant waitingSince = Instant.MAX;
    private @Nullable String failing;
    private long polledAt = System.nanoTime();
    private long movedAt = System.nanoTime();

    Progress(String projection, MeterRegistry registry) {
        var gauges = new Gauges(projection, registry);
        gauges.add("recognition.projection.position", ProjectorStatus::position);
        gauges.add("recognition.projection.lag.positions", ProjectorStatus::lag);
        gauges.add(
                "recognition.projection.lag.seconds", status -> status.lagTime().toMillis() / 1000.0);
        gauges.add("recognition.projection.dead.letters", ProjectorStatus::deadLetters);
        gauges.add("recognition.projection.ahead", ProjectorStatus::ahead);
    }

    synchronized void standBy() {
        leading = false;
        lag = 0;
        failing = null;
        polledAt = System.nanoTime();
    }

    synchronized void waitForTopic() {
        leading = true;
        failing = null;
        polledAt = System.nanoTime();
    }

    /** Records have come and are about to be applied, which may fail and have to be tried again. */
    synchronized void receive(long newLag, Instant oldest) {
        lag = newLag;
        waitingSince = oldest;
    }

    /** After each round. */
    synchronized void note(ProjectorSession applying, long newLag, Instant newest) {
        polledAt = System.nanoTime();
        if (!leading || applying.checkpoint().position() != position || newLag == 0) {
            movedAt = polledAt;
        }
        leading = true;
        failing = null;
        lag = newLag;
        position = applying.checkpoint().position();
        deadLetters = applying.deadLetters();
        ahead = applying.ahead();
        waitingSince = newest.equals(Instant.MAX) ? waitingSince : newest;
    }

    synchronized void fail(String cause) {
        failing = cause;
    }

    synchronized ProjectorStatus status() {
        return new ProjectorStatus(leading, position, lag, lagTime(), deadLetters, ahead, stalled(), failing);
    }

    private Duration lagTime() {
        if (lag == 0 || waitingSince.equals(Instant.MAX)) {
            return Duration.ZERO;
        }
        var age = Duration.between(waitingSince, Instant.now());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private boolean stalled() {
        long now = System.nanoTime();
        return now - polledAt > PATIENCE.toNanos() || (lag > 0 && now - movedAt > PATIENCE.toNanos());
    }

    private final class Gauges {
        private final String projection;
        private final MeterRegistry registry;

        Gauges(String projection, MeterRegistry registry) {
            this.projection = projection;
            this.registry = registry;
        }

        void add(String name, ToDoubleFunction<ProjectorStatus> figure) {
            Gauge.builder(name, Progress.this, present -> figure.applyAsDouble(present.status()))
                    .tag("projection", projection)
                    .register(registry);
        }
    }
}
