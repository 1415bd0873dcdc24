package vn.hoctap.recognition.command.cycle.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.YearTerms;

/** The last good days of an assessed year as a procedure sets them. */
final class ProcedureDates {
    private ProcedureDates() {}

    static CycleDates of(YearTerms terms, int year) {
        return new CycleDates(
                lastGoodDay(terms.registerBy(), year),
                lastGoodDay(terms.selfAssessBy(), year),
                lastGoodDay(terms.submitBy(), year),
                lastGoodDay(terms.resultBy(), year),
                lastGoodDay(terms.reportBy(), year));
    }

    /** Working days follow a step that is still to come, so they fix no day of the year. */
    private static LocalDate lastGoodDay(YearTerms.Stated stated, int year) {
        return switch (stated.term()) {
            case Term.CalendarDate(int month, int day, int yearOffset, boolean inclusive) ->
                new DeadlineRule.CalendarDate(month, day, yearOffset, inclusive).in(year);
            case Term.WorkingDays _ -> CycleDates.OPEN;
        };
    }
}
