package vn.hoctap.recognition.command.procedure.model;

import java.time.Month;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding.Flaw;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.Term.CalendarDate;
import vn.hoctap.recognition.events.procedure.Term.WorkingDays;
import vn.hoctap.recognition.events.procedure.YearTerms;
import vn.hoctap.recognition.events.procedure.YearTerms.Stated;

/** Checks the terms of a procedure: dates that exist, and counts that end. */
final class TermLint {
    // A slip in a number must not count through decades.
    private static final int MOST_DAYS = 366;
    private static final int MOST_YEARS = 5;

    private final ProcedureLint lint;

    TermLint(ProcedureLint lint) {
        this.lint = lint;
    }

    void check(YearTerms terms) {
        stated("terms.registerBy", terms.registerBy());
        stated("terms.selfAssessBy", terms.selfAssessBy());
        stated("terms.submitBy", terms.submitBy());
        stated("terms.resultBy", terms.resultBy());
        stated("terms.reportBy", terms.reportBy());
    }

    void check(OneStopTerms terms) {
        lint.requireText("oneStop.procedureCode", terms.procedureCode());
        days("oneStop.completenessDays", terms.completenessDays());
        days("oneStop.supplementDays", terms.supplementDays());
        days("oneStop.appointmentDays", terms.appointmentDays());
        lint.require("oneStop.mostReappointments", terms.mostReappointments() >= 0, Flaw.NUMBER_NEGATIVE);
        lint.requireInstrument("oneStop.citation", terms.citation());
    }

    /** Whoever may complain has a day for it at least. */
    void check(ComplaintTerms terms) {
        boolean ends = terms.filingDays() >= 1 && terms.filingDays() <= MOST_DAYS;
        lint.require("complaint.filingDays", ends, Flaw.DAYS_OUT_OF_RANGE);
        lint.requireInstrument("complaint.citation", terms.citation());
    }

    void check(StepTerms terms) {
        days("steps.assessDays", terms.assessDays());
        days("steps.decideDays", terms.decideDays());
        days("steps.publishDays", terms.publishDays());
        lint.requireInstrument("steps.citation", terms.citation());
    }

    private void stated(String place, Stated stated) {
        term(place + ".term", stated.term());
        lint.requireInstrument(place + ".citation", stated.citation());
    }

    private void term(String place, Term term) {
        switch (term) {
            case CalendarDate date -> {
                lint.require(place, exists(date), Flaw.DATE_IMPOSSIBLE);
                lint.require(place, isFrom0To(MOST_YEARS, date.yearOffset()), Flaw.YEARS_TOO_FAR);
            }
            case WorkingDays(var count) -> days(place, count);
        }
    }

    private void days(String place, int count) {
        lint.require(place, isFrom0To(MOST_DAYS, count), Flaw.DAYS_OUT_OF_RANGE);
    }

    /** In some year at least: 29 February does. */
    private static boolean exists(CalendarDate date) {
        return date.month() >= 1
                && date.month() <= 12
                && date.day() >= 1
                && date.day() <= Month.of(date.month()).maxLength();
    }

    private static boolean isFrom0To(int most, int number) {
        return number >= 0 && number <= most;
    }
}
