package vn.hoctap.recognition.query.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of cycles as a table for people; a day that nothing fixes stays blank. */
final class CycleTable {
    private CycleTable() {}

    static Table<CycleRow> table() {
        return new Table<>(
                "dot-danh-gia",
                List.of(
                        Column.whole(Text.of("tables.assessed-year"), row -> (long) row.year()),
                        Column.text(Text.of("tables.title-code"), 14, CycleRow::title),
                        Column.text(
                                Text.of("tables.office"),
                                44,
                                row -> row.office().name()),
                        Column.day(Text.of("tables.opened-on"), CycleRow::openedOn),
                        Column.day(Text.of("tables.register-by"), fixed(CycleDates::registerBy)),
                        Column.day(Text.of("tables.self-assess-by"), fixed(CycleDates::selfAssessBy)),
                        Column.day(Text.of("tables.submit-by"), fixed(CycleDates::submitBy)),
                        Column.day(Text.of("tables.result-by"), fixed(CycleDates::resultBy)),
                        Column.day(Text.of("tables.report-by"), fixed(CycleDates::reportBy)),
                        Column.text(
                                Text.of("tables.late-allowed"),
                                12,
                                row -> row.lateAllowed() ? Text.of("tables.yes") : Text.of("tables.no")),
                        Column.day(Text.of("tables.closed-on"), row -> {
                            var closed = row.closed();
                            return closed == null ? null : closed.on();
                        }),
                        Column.text(Text.of("tables.report"), 20, row -> {
                            var report = row.report();
                            return report == null ? null : report.number();
                        })));
    }

    private static Function<CycleRow, @Nullable LocalDate> fixed(Function<CycleDates, LocalDate> which) {
        return row -> {
            var day = which.apply(row.dates());
            return day.equals(CycleDates.OPEN) ? null : day;
        };
    }
}
