package vn.hoctap.recognition.query.projections;

import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;
import vn.hoctap.recognition.messaging.projector.Projector;

/** All projectors of this process. */
public final class Projectors implements SmartLifecycle {
    private static final Status DEGRADED = new Status("DEGRADED", "A projection stands still or has set events aside");

    private final List<Projector> projectors;

    Projectors(List<Projector> projectors) {
        this.projectors = List.copyOf(projectors);
    }

    @Override
    public void start() {
        projectors.forEach(Projector::start);
    }

    /** Each beside the others: a consumer that is closed waits for the broker's last answer. */
    @Override
    public void stop() {
        try (var stopping = Executors.newVirtualThreadPerTaskExecutor()) {
            projectors.forEach(projector -> stopping.execute(projector::stop));
        }
    }

    @Override
    public boolean isRunning() {
        return projectors.stream().anyMatch(Projector::isRunning);
    }

    Health health() {
        boolean degraded = projectors.stream()
                .map(Projector::status)
                .anyMatch(status -> status.stalled() || status.deadLetters() > 0);
        var health = Health.status(degraded ? DEGRADED : Status.UP);
        projectors.forEach(projector -> health.withDetail(projector.projection(), projector.status()));
        return health.build();
    }

    public List<Standing> standings() {
        return projectors.stream()
                .map(projector -> new Standing(projector.projection(), projector.status()))
                .toList();
    }
}
