package vn.hoctap.recognition.events.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.Reasoned;

/**
 * The dates of a cycle were changed (điều chỉnh các mốc).
 *
 * @param dates all of them, those that stay as they were too
 * @param legalBasis what allows dates after the circular's; empty where none is
 */
@EventType("CycleDatesChanged")
public record CycleDatesChanged(
        CycleId cycleId, CycleDates dates, String legalBasis, String reason, LocalDate effectiveOn)
        implements CycleEvent, Reasoned, LegallyBased {}
