package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The lists of councils and of their members' work as tables for people. */
final class PanelTables {
    static final Table<PanelRow> PANELS = new Table<>(
            "hoi-dong-danh-gia",
            List.of(
                    Column.whole("Năm đánh giá", row -> (long) row.year()),
                    Column.text("Quyết định thành lập", 20, PanelRow::decisionNumber),
                    Column.day("Ngày thành lập", PanelRow::establishedOn),
                    Column.text("Cơ quan thành lập", 44, row -> row.office().name()),
                    Column.text("Mã danh hiệu", 24, row -> String.join("; ", row.titles())),
                    Column.text("Thành viên đương nhiệm", 60, PanelTables::members),
                    Column.day("Ngày giải thể", row -> {
                        var ended = row.ended();
                        return ended == null ? null : ended.on();
                    })));

    static final Table<Workload> WORKLOAD = new Table<>(
            "khoi-luong-thanh-vien",
            List.of(
                    Column.text("Tài khoản", 24, Workload::subject),
                    Column.whole("Phiên được phân công", row -> (long) row.assigned()),
                    Column.whole("Phiên đang mở", row -> (long) row.open()),
                    Column.whole("Phiếu còn thiếu", row -> (long) row.missing()),
                    Column.whole("Phiếu đã nộp", row -> (long) row.sealed()),
                    Column.whole("Không tham gia đánh giá", row -> (long) row.recused())));

    private PanelTables() {}

    private static String members(PanelRow row) {
        return row.members().stream()
                .filter(seat -> seat.to() == null)
                .map(PanelRow.Seat::subject)
                .collect(Collectors.joining("; "));
    }
}
