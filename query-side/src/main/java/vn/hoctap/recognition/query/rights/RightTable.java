package vn.hoctap.recognition.query.rights;

import java.util.List;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of rights as a table for people; a last day that nobody set stays blank. */
final class RightTable {
    private RightTable() {}

    static Table<RightRow> table() {
        return new Table<>(
                "quyen",
                List.of(
                        Column.text(Text.of("tables.account"), 24, RightRow::subject),
                        Column.text(Text.of("tables.role"), 30, row -> RoleName.of(row.role())),
                        Column.text(Text.of("tables.organisation-or-area"), 20, RightRow::organisation),
                        Column.day(Text.of("tables.from"), RightRow::from),
                        Column.day(Text.of("tables.to"), row -> row.to().equals(Right.OPEN_ENDED) ? null : row.to()),
                        Column.text(Text.of("tables.delegated-by"), 24, RightRow::delegatedBy),
                        Column.text(
                                Text.of("tables.standing"),
                                16,
                                row -> row.standing().title()),
                        Column.text(Text.of("tables.proposed-by"), 24, RightRow::proposedBy),
                        Column.text(Text.of("tables.decided-by"), 24, RightRow::decidedBy),
                        Column.text(Text.of("tables.withdrawn-by"), 24, RightRow::withdrawnBy),
                        Column.text(Text.of("tables.reason"), 44, RightRow::reason)));
    }
}
