package vn.hoctap.recognition.query.deadlines;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of deadlines as a table for people. */
final class DeadlineTable {
    static final Table<ListedDeadline> TABLE = new Table<>(
            "thoi-han-giai-quyet",
            List.of(
                    Column.text("Thời hạn", 34, row -> DeadlineWording.of(row.kind())),
                    Column.day("Hạn cuối", row -> row.due()),
                    Column.text("Tình trạng", 24, row -> state(row.state())),
                    Column.whole("Số ngày còn lại", ListedDeadline::daysLeft),
                    Column.text("Còn chờ giải quyết", 12, row -> row.waiting() ? "Có" : "Không"),
                    Column.day("Nhắc ngày", row -> row.noted().remindedOn()),
                    Column.day("Quá hạn từ ngày", row -> row.noted().missedOn()),
                    Column.day("Báo cáo cấp trên ngày", row -> row.noted().escalatedOn()),
                    Column.text("Địa bàn", 28, of(ListedDeadline.Dossier::areaName)),
                    Column.text("Đối tượng", 44, of(ListedDeadline.Dossier::applicantName)),
                    Column.text("Mã hồ sơ", 38, row -> row.dossierId().toString())));

    private DeadlineTable() {}

    private static Function<ListedDeadline, @Nullable String> of(Function<ListedDeadline.Dossier, String> part) {
        return row -> {
            var dossier = row.dossier();
            return dossier == null ? null : part.apply(dossier);
        };
    }

    private static String state(DeadlineState state) {
        return switch (state) {
            case UPCOMING -> "Chưa đến hạn";
            case REMINDED -> "Đã nhắc sắp đến hạn";
            case MISSED -> "Quá hạn";
            case ESCALATED -> "Đã báo cáo cấp trên";
        };
    }
}
