package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.WorkingDays;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.Term;

/** The clock that the terms of a procedure (thời hạn) set. */
public final class Terms {
    private Terms() {}

    /**
     * The last good day.
     *
     * @param assessedYear the year N that is judged (năm đánh giá)
     * @param start the day from which working days are counted, itself not counted
     */
    public static DueDay lastGoodDay(Term term, int assessedYear, LocalDate start, WorkingCalendar calendar) {
        return rule(term).due(assessedYear, start, calendar);
    }

    public static OneStopRule oneStop(OneStopTerms terms) {
        return new OneStopRule(new WorkingDays(terms.appointmentDays()), terms.sameDayUntil());
    }

    private static DeadlineRule rule(Term term) {
        return switch (term) {
            case Term.CalendarDate date ->
                new DeadlineRule.CalendarDate(date.month(), date.day(), date.yearOffset(), date.inclusive());
            case Term.WorkingDays(var count) -> new WorkingDays(count);
        };
    }
}
