package vn.hoctap.recognition.command.cycle.web;

import vn.hoctap.recognition.command.cycle.model.CycleRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command of a cycle looks like to whoever sent it. */
final class CycleCommandProblems {
    private CycleCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(CycleRefusal.NOT_OPENED), CycleCommandProblems::problem);
    }

    private static ProblemException problem(CycleRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("cycle-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(CycleRefusal refusal) {
        return switch (refusal) {
            case NOT_OPENED -> ProblemType.NOT_FOUND;
            case DATE_BEFORE_THE_YEAR,
                    DATES_OUT_OF_ORDER,
                    AFTER_THE_CIRCULAR,
                    EFFECTIVE_BEFORE_OPENING,
                    REPORT_IN_THE_FUTURE,
                    MORE_RECOGNISED_THAN_REGISTERED -> ProblemType.INVALID_VALUE;
            case ALREADY_OPENED, CLOSED, PROCEDURE_NOT_PUBLISHED, NOTHING_NEW, REPORT_ALREADY_SENT ->
                ProblemType.REFUSED;
        };
    }
}
