package vn.hoctap.recognition.command.calendar.web;

import vn.hoctap.recognition.command.calendar.model.CalendarRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a declaration that was not made looks like to whoever sent it. */
final class CalendarCommandProblems {
    private CalendarCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, CalendarCommandProblems::problem);
    }

    private static ProblemException problem(CalendarRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("calendar-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(CalendarRefusal refusal) {
        return switch (refusal) {
            case NAME_MISSING, LEGAL_BASIS_MISSING, DAYS_REVERSED, LONGER_THAN_A_YEAR, EFFECTIVE_IN_THE_FUTURE ->
                ProblemType.INVALID_VALUE;
            case ALREADY_DECLARED, CONTRADICTS_THE_SAME_DATE -> ProblemType.REFUSED;
        };
    }
}
