package vn.hoctap.recognition.query.cycles;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * The cycle of a title, year and office.
 *
 * @param legalBasis what allows dates after the circular's; empty where none is
 * @param closed null while it is open
 * @param report null until the yearly report was sent
 */
public record CycleRow(
        UUID id,
        String title,
        int year,
        Office office,
        CycleDates dates,
        boolean lateAllowed,
        ProcedureReference procedure,
        String legalBasis,
        LocalDate openedOn,
        @Nullable End closed,
        @Nullable Report report,
        Mark first,
        Mark last)
        implements Document {

    /** @param on the first day on which it is closed */
    public record End(LocalDate on, String reason) {}

    /** What the yearly report states. */
    public record Report(LocalDate on, String to, String number, int registered, int recognised) {
        static Report of(YearlyReportSent sent) {
            return new Report(sent.effectiveOn(), sent.to(), sent.number(), sent.registered(), sent.recognised());
        }
    }

    static CycleRow after(@Nullable CycleRow known, Recorded<CycleEvent> recorded) {
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case CycleOpened opened -> opened(opened, mark);
            case CycleDatesChanged changed -> DocumentFold.begun(known).changed(changed, mark);
            case CycleClosed closed ->
                DocumentFold.begun(known).closed(new End(closed.effectiveOn(), closed.reason()), mark);
            case YearlyReportSent sent -> DocumentFold.begun(known).reported(Report.of(sent), mark);
        };
    }

    private static CycleRow opened(CycleOpened event, Mark mark) {
        return new CycleRow(
                event.cycleId().value(),
                event.title(),
                event.year(),
                event.office(),
                event.dates(),
                event.lateAllowed(),
                event.procedure(),
                event.legalBasis(),
                event.effectiveOn(),
                null,
                null,
                mark,
                mark);
    }

    private CycleRow changed(CycleDatesChanged event, Mark mark) {
        return with(event.dates(), event.legalBasis(), closed, report, mark);
    }

    private CycleRow closed(End end, Mark mark) {
        return with(dates, legalBasis, end, report, mark);
    }

    private CycleRow reported(Report sent, Mark mark) {
        return with(dates, legalBasis, closed, sent, mark);
    }

    private CycleRow with(CycleDates when, String basis, @Nullable End end, @Nullable Report sent, Mark mark) {
        return new CycleRow(
                id, title, year, office, when, lateAllowed, procedure, basis, openedOn, end, sent, first, mark);
    }
}
