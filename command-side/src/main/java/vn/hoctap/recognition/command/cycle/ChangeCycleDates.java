package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.cycle.CycleId;

/**
 * Change the dates of a cycle (điều chỉnh các mốc).
 *
 * @param dates those left out stay as they are
 * @param legalBasis what allows dates after the circular's; empty where none is
 */
public record ChangeCycleDates(
        CycleId cycleId, AskedDates dates, String legalBasis, String reason, LocalDate effectiveOn)
        implements CycleCommand {}
