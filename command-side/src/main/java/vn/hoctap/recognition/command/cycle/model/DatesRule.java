package vn.hoctap.recognition.command.cycle.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hoctap.recognition.events.cycle.CycleDates;

/** Which dates a cycle may have: in order, not before its year, and after the circular's only with a legal basis. */
final class DatesRule {
    private DatesRule() {}

    /** @param lawful the dates that the procedure sets for the year */
    static Optional<CycleRefusal> breachedBy(CycleDates dates, int year, CycleDates lawful, String legalBasis) {
        var inOrder =
                List.of(dates.registerBy(), dates.selfAssessBy(), dates.submitBy(), dates.resultBy(), dates.reportBy());
        if (inOrder.stream().anyMatch(date -> date.getYear() < year)) {
            return Optional.of(CycleRefusal.DATE_BEFORE_THE_YEAR);
        }
        if (!follow(inOrder)) {
            return Optional.of(CycleRefusal.DATES_OUT_OF_ORDER);
        }
        return legalBasis.isBlank() && exceeds(dates, lawful)
                ? Optional.of(CycleRefusal.AFTER_THE_CIRCULAR)
                : Optional.empty();
    }

    /** An open date says nothing, so neither of its neighbours is held against it. */
    private static boolean follow(List<LocalDate> dates) {
        return IntStream.range(1, dates.size())
                .allMatch(index -> dates.get(index - 1).equals(CycleDates.OPEN)
                        || !dates.get(index).isBefore(dates.get(index - 1)));
    }

    /** The circulars set the day of filing and the day of the result; the other dates are practice. */
    private static boolean exceeds(CycleDates dates, CycleDates lawful) {
        return dates.submitBy().isAfter(lawful.submitBy()) || dates.resultBy().isAfter(lawful.resultBy());
    }
}
