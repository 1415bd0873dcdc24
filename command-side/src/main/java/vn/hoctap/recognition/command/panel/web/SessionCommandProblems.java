package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command to a session looks like to whoever sent it. */
final class SessionCommandProblems {
    private SessionCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(SessionRefusal.NOT_OPENED), SessionCommandProblems::problem);
    }

    private static ProblemException problem(SessionRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("council-refusals.session", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(SessionRefusal refusal) {
        return switch (refusal) {
            case PANEL_UNKNOWN, DOSSIER_UNKNOWN, NOT_OPENED -> ProblemType.NOT_FOUND;
            case NOT_A_MEMBER, NOT_THE_CHAIR, RECUSED -> ProblemType.FORBIDDEN;
            case PANEL_DISSOLVED,
                    DOSSIER_NOT_OF_THIS_PANEL,
                    DOSSIER_NOT_READY,
                    AUTHORITY_UNDETERMINED,
                    NOT_COMPETENT,
                    ROUND_NOT_NEXT,
                    PREVIOUS_ROUND_OPEN,
                    ALREADY_OPENED,
                    SESSION_CLOSED,
                    ALREADY_DECLARED,
                    DECLARATION_MISSING -> ProblemType.REFUSED;
            case REASON_MISSING,
                    INDICATOR_REPEATED,
                    DISSENT_NOT_OF_A_MEMBER,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
        };
    }
}
