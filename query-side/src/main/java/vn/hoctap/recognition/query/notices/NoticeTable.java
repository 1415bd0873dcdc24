package vn.hoctap.recognition.query.notices;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of notices as a table for people. */
final class NoticeTable {
    private NoticeTable() {}

    static Table<Notice> table() {
        return new Table<>(
                "thong-bao",
                List.of(
                        Column.moment(Text.of("tables.recorded-at"), Notice::recordedAt),
                        Column.text(Text.of("tables.notice"), 100, Notice::sentence),
                        Column.day(Text.of("tables.paper-day"), Notice::effectiveOn),
                        Column.text(Text.of("tables.paper-number"), 24, Notice::paper),
                        Column.text(
                                Text.of("tables.standing"),
                                12,
                                notice -> notice.unread() ? Text.of("tables.unread") : Text.of("tables.read")),
                        Column.text(Text.of("tables.dossier"), 38, notice -> {
                            var dossier = notice.dossierId();
                            return dossier == null ? null : dossier.toString();
                        })));
    }
}
