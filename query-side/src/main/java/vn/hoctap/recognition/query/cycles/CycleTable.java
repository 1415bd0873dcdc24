package vn.hoctap.recognition.query.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of cycles as a table for people; a day that nothing fixes stays blank. */
final class CycleTable {
    static final Table<CycleRow> TABLE = new Table<>(
            "dot-danh-gia",
            List.of(
                    Column.whole("Năm đánh giá", row -> (long) row.year()),
                    Column.text("Mã danh hiệu", 14, CycleRow::title),
                    Column.text("Cơ quan", 44, row -> row.office().name()),
                    Column.day("Mở ngày", CycleRow::openedOn),
                    Column.day("Hạn đăng ký", fixed(CycleDates::registerBy)),
                    Column.day("Hạn tự đánh giá", fixed(CycleDates::selfAssessBy)),
                    Column.day("Hạn nộp hồ sơ", fixed(CycleDates::submitBy)),
                    Column.day("Hạn công nhận", fixed(CycleDates::resultBy)),
                    Column.day("Hạn báo cáo năm", fixed(CycleDates::reportBy)),
                    Column.text("Nhận hồ sơ muộn", 12, row -> row.lateAllowed() ? "Có" : "Không"),
                    Column.day("Đóng ngày", row -> {
                        var closed = row.closed();
                        return closed == null ? null : closed.on();
                    }),
                    Column.text("Báo cáo năm", 20, row -> {
                        var report = row.report();
                        return report == null ? null : report.number();
                    })));

    private CycleTable() {}

    private static Function<CycleRow, @Nullable LocalDate> fixed(Function<CycleDates, LocalDate> which) {
        return row -> {
            var day = which.apply(row.dates());
            return day.equals(CycleDates.OPEN) ? null : day;
        };
    }
}
