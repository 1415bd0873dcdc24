package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/**
 * A cycle that was opened, with the dates that hold now.
 *
 * @param from the first day on which it is open
 * @param closedFrom the first day on which it is closed; {@link LocalDate#MAX} while nobody has closed it
 */
public record OpenCycle(
        CycleId cycleId,
        String title,
        int year,
        Office office,
        CycleDates dates,
        boolean lateAllowed,
        ProcedureReference procedure,
        LocalDate from,
        LocalDate closedFrom) {
    public static OpenCycle of(CycleOpened opened) {
        return new OpenCycle(
                opened.cycleId(),
                opened.title(),
                opened.year(),
                opened.office(),
                opened.dates(),
                opened.lateAllowed(),
                opened.procedure(),
                opened.effectiveOn(),
                LocalDate.MAX);
    }

    public OpenCycle with(CycleDates changed) {
        return new OpenCycle(cycleId, title, year, office, changed, lateAllowed, procedure, from, closedFrom);
    }

    public OpenCycle closedFrom(LocalDate day) {
        return new OpenCycle(cycleId, title, year, office, dates, lateAllowed, procedure, from, day);
    }

    /** Whether a day was named from which it is closed. */
    public boolean closed() {
        return !closedFrom.equals(LocalDate.MAX);
    }

    /** Whether a step that takes effect {@code on} a day comes in time. */
    public Timeliness of(CycleStep step, LocalDate on) {
        if (on.isBefore(from) || !on.isBefore(closedFrom)) {
            return Timeliness.NOT_OPEN_YET;
        }
        if (!on.isAfter(lastDayOf(step))) {
            return Timeliness.IN_TIME;
        }
        return lateAllowed ? Timeliness.LATE_ALLOWED : Timeliness.TOO_LATE;
    }

    private LocalDate lastDayOf(CycleStep step) {
        return switch (step) {
            case REGISTER -> dates.registerBy();
            case SELF_ASSESS -> dates.selfAssessBy();
            case SUBMIT -> dates.submitBy();
        };
    }
}
