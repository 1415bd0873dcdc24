package vn.hoctap.recognition.query.notices;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.query.notices.Remembered.Round;
import vn.hoctap.recognition.query.panels.PanelRow;

/** What is told of the cycle of a year: to those who may apply in it. */
final class OfCycles {
    private OfCycles() {}

    static List<News> told(CycleEvent event, Memory memory) {
        var id = event.cycleId().value();
        if (event instanceof CycleOpened opened) {
            memory.keep(id, Round.of(opened));
        }
        var round = Remembered.begun(memory, id, Round.class);
        return switch (event) {
            case CycleOpened it ->
                news(NoticeKind.CYCLE_OPENED, round, it.dates().registerBy());
            case CycleDatesChanged it ->
                news(NoticeKind.CYCLE_CHANGED, round, it.dates().submitBy());
            case CycleClosed it -> news(NoticeKind.CYCLE_CLOSED, round, it.effectiveOn());
            case YearlyReportSent _ -> News.NONE;
        };
    }

    private static List<News> news(NoticeKind kind, Round round, LocalDate day) {
        var to = Address.below(round.title(), PanelRow.seatOf(round.office()));
        return List.of(News.of(kind, to).on(day).with(round.detail()));
    }
}
