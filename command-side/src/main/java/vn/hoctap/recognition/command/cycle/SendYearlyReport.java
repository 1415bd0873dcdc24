package vn.hoctap.recognition.command.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.cycle.CycleId;

/**
 * Record that the yearly report was sent upward (gửi báo cáo năm); also after the cycle was closed.
 *
 * @param registered how many had registered, as the report states it
 * @param recognised how many were recognised, as the report states it
 */
public record SendYearlyReport(
        CycleId cycleId, String to, String number, int registered, int recognised, LocalDate effectiveOn)
        implements CycleCommand {}
