package vn.hoctap.recognition.query.auditpackage;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.query.reading.EventReader;

/**
 * What dossiers rest on (căn cứ): the criteria and the procedure that they were registered under, the sessions in which they
 * were judged, the councils that judged them, and the signed decisions on them. A draft is no ground for anything yet.
 */
@Component
class Foundations {
    private final PackageStore store;
    private final EventReader reader;

    Foundations(PackageStore store, EventReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** The streams, by name; those that hold nothing yet are among them. */
    Set<String> of(Collection<String> dossiers, long size) {
        var streams = new TreeSet<String>();
        store.joining(dossiers, size).stream()
                .map(event -> reader.read(event.type(), event.revision(), event.payload()))
                .flatMap(Foundations::joined)
                .map(UUID::toString)
                .forEach(streams::add);
        return streams;
    }

    /** The streams that an event joins to its dossier. */
    private static Stream<UUID> joined(RecognitionEvent event) {
        return switch (event) {
            case DossierRegistered registered -> rules(registered).stream();
            case SessionOpened opened ->
                Stream.of(opened.sessionId().value(), opened.panelId().value());
            case DecisionProposed proposed -> Stream.of(proposed.decisionId().value());
            default -> throw new IllegalArgumentException("joins nothing to a dossier: " + event.getClass());
        };
    }

    /** Older dossiers name titles whose rules were never published. */
    private static List<UUID> rules(DossierRegistered registered) {
        return List.of(
                CriteriaId.of(registered.criteria().title()).value(),
                ProcedureId.of(registered.procedure().title()).value());
    }
}
