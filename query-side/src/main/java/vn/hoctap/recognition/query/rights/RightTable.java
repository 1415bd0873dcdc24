package vn.hoctap.recognition.query.rights;

import java.util.List;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of rights as a table for people; a last day that nobody set stays blank. */
final class RightTable {
    static final Table<RightRow> TABLE = new Table<>(
            "quyen",
            List.of(
                    Column.text("Tài khoản", 24, RightRow::subject),
                    Column.text("Vai trò", 30, row -> RoleName.of(row.role())),
                    Column.text("Mã cơ quan, đơn vị, địa bàn", 20, RightRow::organisation),
                    Column.day("Từ ngày", RightRow::from),
                    Column.day("Đến hết ngày", row -> row.to().equals(Right.OPEN_ENDED) ? null : row.to()),
                    Column.text("Người uỷ quyền", 24, RightRow::delegatedBy),
                    Column.text("Tình trạng", 16, row -> row.standing().title()),
                    Column.text("Người đề nghị", 24, RightRow::proposedBy),
                    Column.text("Người duyệt", 24, RightRow::decidedBy),
                    Column.text("Người thu hồi", 24, RightRow::withdrawnBy),
                    Column.text("Lý do", 44, RightRow::reason)));

    private RightTable() {}
}
