package vn.hoctap.recognition.command.panel.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.panel.model.PanelRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command to a council looks like to whoever sent it. */
final class PanelCommandProblems {
    private PanelCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(PanelRefusal.NOT_ESTABLISHED), PanelCommandProblems::problem);
    }

    private static ProblemException problem(PanelRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("council-refusals.panel", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(PanelRefusal refusal) {
        return switch (refusal) {
            case ALREADY_ESTABLISHED, PANEL_DISSOLVED -> ProblemType.REFUSED;
            case NOT_ESTABLISHED -> ProblemType.NOT_FOUND;
            case TITLE_UNKNOWN,
                    RULES_DIFFER,
                    TOO_FEW_MEMBERS,
                    EVEN_NUMBER_OF_MEMBERS,
                    NOT_ONE_CHAIR,
                    NOT_ONE_SECRETARY,
                    MEMBER_REPEATED,
                    OUTGOING_NOT_A_MEMBER,
                    ROLE_NOT_KEPT,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
        };
    }
}
