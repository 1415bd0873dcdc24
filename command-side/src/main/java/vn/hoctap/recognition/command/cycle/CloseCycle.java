package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.cycle.CycleId;

/**
 * Close a cycle (đóng đợt đánh giá).
 *
 * @param effectiveOn the first day on which it is closed
 */
public record CloseCycle(CycleId cycleId, String reason, LocalDate effectiveOn) implements CycleCommand {}
