package vn.hoctap.recognition.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import vn.hoctap.recognition.messaging.LedgerSource;

/** What a relay knows of itself, for whoever asks from another thread. A relay that failed is behind, one that stands by is not. */
final class RelayProgress {
    private static final long UNKNOWN = -1;

    private final LedgerSource ledger;
    private final Counter sent;
    private volatile RelayStatus status = new RelayStatus.Standby();
    private volatile long position = UNKNOWN;

    RelayProgress(LedgerSource ledger, MeterRegistry registry) {
        this.ledger = ledger;
        Gauge.builder("recognition.relay.position", this, relay -> Math.max(0, relay.position))
                .description("Last position that the broker has acknowledged")
                .register(registry);
        Gauge.builder("recognition.relay.lag.positions", this, RelayProgress::lagInPositions)
                .description("Events in the ledger that have not been sent")
                .register(registry);
        Gauge.builder("recognition.relay.lag.seconds", this, RelayProgress::lagInSeconds)
                .description("Age of the oldest event that has not been sent")
                .register(registry);
        sent = Counter.builder("recognition.relay.sent")
                .description("Records that the broker has acknowledged, repetitions among them")
                .register(registry);
    }

    RelayStatus status() {
        return status;
    }

    void standBy() {
        position = UNKNOWN;
        status = new RelayStatus.Standby();
    }

    void lead() {
        status = new RelayStatus.Leading();
    }

    void fail(Throwable failure) {
        status = new RelayStatus.Failed(String.valueOf(failure.getMessage()));
    }

    void standAt(long newPosition) {
        position = newPosition;
    }

    void sent(int events, long newPosition) {
        sent.increment(events);
        position = newPosition;
    }

    private double lagInPositions() {
        return position == UNKNOWN ? 0 : Math.max(0, ledger.head() - position);
    }

    private double lagInSeconds() {
        if (position == UNKNOWN) {
            return 0;
        }
        var waiting = ledger.after(position, 1);
        return waiting.isEmpty() ? 0 : age(waiting.getFirst().recordedAt());
    }

    private static double age(Instant recordedAt) {
        return Math.max(0, Duration.between(recordedAt, Instant.now()).toMillis() / 1000.0);
    }
}
