package vn.hoctap.recognition.query.certificates;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** The published recognitions as a table for people. */
final class RecognitionTable {
    private RecognitionTable() {}

    static Table<DossierRow> table() {
        return new Table<>(
                "ket-qua-cong-nhan",
                List.of(
                        Column.whole(Text.of("tables.assessed-year"), row -> (long) row.year()),
                        Column.text(Text.of("tables.title"), 30, row -> Wording.ofTitle(row.title())),
                        Column.text(Text.of("tables.recognised"), 44, DossierRow::applicantName),
                        Column.text(
                                Text.of("tables.area"),
                                28,
                                row -> row.standing().areaName()),
                        Column.text(
                                Text.of("tables.level"),
                                16,
                                row -> Wording.ofLevel(row.standing().level())),
                        Column.text(
                                Text.of("tables.decision-number"),
                                20,
                                row -> row.standing().decisionNumber()),
                        Column.day(
                                Text.of("tables.decided-on"),
                                row -> row.standing().decidedOn()),
                        Column.text(
                                Text.of("tables.standing"),
                                30,
                                row -> Wording.of(row.standing().stage()))));
    }
}
