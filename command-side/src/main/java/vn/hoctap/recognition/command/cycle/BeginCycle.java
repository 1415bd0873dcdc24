package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * Open the cycle of a title for an assessed year (mở đợt đánh giá).
 *
 * @param dates those left out are the procedure's
 * @param legalBasis what allows dates after the circular's; empty where none is
 * @param effectiveOn the first day on which it is open
 */
public record BeginCycle(
        CycleId cycleId,
        String title,
        int year,
        Office office,
        AskedDates dates,
        boolean lateAllowed,
        String legalBasis,
        LocalDate effectiveOn)
        implements CycleCommand {
    /** The command for the one cycle of this title, year and office. */
    public static BeginCycle of(
            String title,
            int year,
            Office office,
            AskedDates dates,
            boolean lateAllowed,
            String legalBasis,
            LocalDate on) {
        var id = CycleId.of(title, year, office.code());
        return new BeginCycle(id, title, year, office, dates, lateAllowed, legalBasis, on);
    }
}
