package vn.hoctap.recognition.events.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * The cycle was closed (đóng đợt đánh giá).
 *
 * @param effectiveOn the first day on which it is closed
 */
@EventType("CycleClosed")
public record CycleClosed(CycleId cycleId, String reason, LocalDate effectiveOn) implements CycleEvent, Reasoned {}
