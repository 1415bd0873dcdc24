package vn.hoctap.recognition.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/** What happened to a dossier, in its order. */
public record Past(List<Step<DossierEvent>> steps) {
    public Past {
        steps = List.copyOf(steps);
    }

    /**
     * @param id of the event
     * @param recordedAt when the ledger took it in
     */
    public record Step<E extends DossierEvent>(E event, UUID id, Instant recordedAt) {}

    /** The newest step of a kind; empty while it has not been taken. */
    public <E extends DossierEvent> Optional<Step<E>> newest(Class<E> kind) {
        return all(kind).reversed().stream().findFirst();
    }

    /** Every step of a kind. */
    public <E extends DossierEvent> List<Step<E>> all(Class<E> kind) {
        return steps.stream()
                .filter(step -> kind.isInstance(step.event()))
                .map(step -> new Step<>(kind.cast(step.event()), step.id(), step.recordedAt()))
                .toList();
    }

    /** What had happened before some step. */
    public Past before(Step<?> step) {
        return new Past(steps.stream()
                .takeWhile(earlier -> !earlier.id().equals(step.id()))
                .toList());
    }
}
