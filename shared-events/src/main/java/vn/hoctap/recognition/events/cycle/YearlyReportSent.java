package vn.hoctap.recognition.events.cycle;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The office sent its yearly report upward (báo cáo năm).
 *
 * @param to whom it is addressed to
 * @param number number and symbol of the paper, such as 15/BC-PGDĐT
 * @param registered how many had registered, as the report states it
 * @param recognised how many were recognised, as the report states it
 */
@EventType("YearlyReportSent")
public record YearlyReportSent(
        CycleId cycleId, String to, String number, int registered, int recognised, LocalDate effectiveOn)
        implements CycleEvent {}
