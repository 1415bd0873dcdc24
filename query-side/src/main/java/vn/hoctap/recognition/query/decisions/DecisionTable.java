package vn.hoctap.recognition.query.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The register of decisions as a table for people. */
final class DecisionTable {
    static final Table<DecisionRow> TABLE = new Table<>(
            "so-quyet-dinh",
            List.of(
                    Column.whole("Năm", row -> (long) row.year()),
                    Column.text("Số, ký hiệu", 20, DecisionTable::number),
                    Column.day("Ngày", DecisionRow::date),
                    Column.text(
                            "Cơ quan ban hành", 44, row -> row.draft().body().name()),
                    Column.text(
                            "Nội dung", 24, row -> DecisionWords.of(row.draft().kind())),
                    Column.text("Tình trạng", 20, row -> DecisionWords.of(row.state())),
                    Column.whole(
                            "Số hồ sơ", row -> (long) row.draft().dossiers().size()),
                    Column.text("Tờ trình", 20, row -> row.draft().proposal()),
                    Column.text("Người trình", 20, row -> row.draft().proposed().subject()),
                    Column.text("Người thẩm tra", 20, row -> subject(row.verified())),
                    Column.text("Người ký", 20, DecisionTable::signer)));

    private DecisionTable() {}

    private static @Nullable String number(DecisionRow row) {
        var signed = row.signed();
        return signed == null ? null : signed.numberText();
    }

    private static @Nullable String signer(DecisionRow row) {
        var signed = row.signed();
        return signed == null ? null : signed.by().subject();
    }

    private static @Nullable String subject(DecisionRow.@Nullable Act act) {
        return act == null ? null : act.subject();
    }
}
