package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of notices as a table for people. */
final class NoticeTable {
    static final Table<Notice> TABLE = new Table<>(
            "thong-bao",
            List.of(
                    Column.moment("Ghi nhận lúc", Notice::recordedAt),
                    Column.text("Thông báo", 100, Notice::sentence),
                    Column.day("Ngày trên văn bản", Notice::effectiveOn),
                    Column.text("Số, ký hiệu văn bản", 24, Notice::paper),
                    Column.text("Tình trạng", 12, notice -> notice.unread() ? "Chưa đọc" : "Đã đọc"),
                    Column.text("Mã hồ sơ", 38, notice -> {
                        var dossier = notice.dossierId();
                        return dossier == null ? null : dossier.toString();
                    })));

    private NoticeTable() {}
}
