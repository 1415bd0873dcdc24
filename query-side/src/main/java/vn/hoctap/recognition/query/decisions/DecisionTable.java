package vn.hoctap.recognition.query.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The register of decisions as a table for people. */
final class DecisionTable {
    private DecisionTable() {}

    static Table<DecisionRow> table() {
        return new Table<>(
                "so-quyet-dinh",
                List.of(
                        Column.whole(Text.of("tables.year"), row -> (long) row.year()),
                        Column.text(Text.of("tables.number"), 20, DecisionTable::number),
                        Column.day(Text.of("tables.date"), DecisionRow::date),
                        Column.text(
                                Text.of("tables.body"),
                                44,
                                row -> row.draft().body().name()),
                        Column.text(
                                Text.of("tables.content"),
                                24,
                                row -> DecisionWords.of(row.draft().kind())),
                        Column.text(Text.of("tables.standing"), 20, row -> DecisionWords.of(row.state())),
                        Column.whole(Text.of("tables.dossiers"), row ->
                                (long) row.draft().dossiers().size()),
                        Column.text(
                                Text.of("tables.submission"),
                                20,
                                row -> row.draft().proposal()),
                        Column.text(
                                Text.of("tables.submitted-by"),
                                20,
                                row -> row.draft().proposed().subject()),
                        Column.text(Text.of("tables.verified-by"), 20, row -> subject(row.verified())),
                        Column.text(Text.of("tables.signed-by"), 20, DecisionTable::signer)));
    }

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
