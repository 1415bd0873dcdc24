package vn.hoctap.recognition.command.panel.model;

import java.util.Optional;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.events.panel.SessionResult;

/** What a closed session means for the dossier: nothing, unless it came to a result. */
public final class Assessment {
    private Assessment() {}

    /** The step that the dossier takes with the close. */
    public static Optional<RecordAssessment> after(Session session) {
        return session instanceof Session.Closed closed
                ? meetsCriteria(closed.result()).map(met -> assessment(closed, met))
                : Optional.empty();
    }

    private static RecordAssessment assessment(Session.Closed closed, boolean met) {
        var opened = closed.opened();
        return new RecordAssessment(
                opened.dossierId(), met, opened.sessionId().toString(), opened.round(), closed.since());
    }

    private static Optional<Boolean> meetsCriteria(SessionResult result) {
        return switch (result) {
            case MET -> Optional.of(true);
            case NOT_MET -> Optional.of(false);
            case NO_QUORUM, NO_MAJORITY -> Optional.empty();
        };
    }
}
