package vn.hoctap.recognition.events.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/**
 * An office opened the cycle of a title for an assessed year (mở đợt đánh giá).
 *
 * @param title the title's code
 * @param lateAllowed whether what comes after its date is still taken
 * @param procedure by which the cycle is handled
 * @param legalBasis what allows dates after the circular's; empty where none is
 * @param effectiveOn the first day on which it is open
 */
@EventType("CycleOpened")
public record CycleOpened(
        CycleId cycleId,
        String title,
        int year,
        Office office,
        CycleDates dates,
        boolean lateAllowed,
        ProcedureReference procedure,
        String legalBasis,
        LocalDate effectiveOn)
        implements CycleEvent, LegallyBased {}
