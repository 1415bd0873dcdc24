package vn.hoctap.recognition.command.procedure;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.hoctap.recognition.events.procedure.ValidityRules;

/** How long a recognition is kept (bảo lưu), and when the higher level may be asked for (nâng mức độ). */
public final class Validity {
    private static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);

    private Validity() {}

    /** The last day on which a recognition decided on {@code decidedOn} is still kept. */
    public static LocalDate lastDay(ValidityRules rules, LocalDate decidedOn) {
        var anchor = switch (rules.anchor()) {
            case END_OF_RECOGNITION_YEAR -> END_OF_YEAR.atYear(decidedOn.getYear());
            case DECISION_DATE -> decidedOn;
        };
        return anchor.plusMonths(rules.months());
    }

    /** Whether a holder of the lower level may ask for the higher one yet. */
    public static boolean mayRaise(ValidityRules rules, LocalDate lowerDecidedOn, LocalDate askedOn) {
        return !askedOn.isBefore(lowerDecidedOn.plusMonths(rules.raiseAfterMonths()));
    }
}
