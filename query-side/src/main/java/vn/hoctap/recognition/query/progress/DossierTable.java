package vn.hoctap.recognition.query.progress;

import java.util.List;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of dossiers as a table for people. */
final class DossierTable {
    private DossierTable() {}

    static Table<DossierRow> table() {
        return new Table<>(
                "ho-so",
                List.of(
                        Column.whole(Text.of("tables.assessed-year"), row -> (long) row.year()),
                        Column.text(
                                Text.of("tables.title"), 20, row -> Wording.of(RecognitionKind.valueOf(row.kind()))),
                        Column.text(
                                Text.of("tables.area-code"),
                                12,
                                row -> row.standing().areaCode()),
                        Column.text(
                                Text.of("tables.area"),
                                28,
                                row -> row.standing().areaName()),
                        Column.text(Text.of("tables.applicant-code"), 16, DossierRow::applicantCode),
                        Column.text(Text.of("tables.applicant"), 44, DossierRow::applicantName),
                        Column.text(
                                Text.of("tables.stage"),
                                30,
                                row -> Wording.of(row.standing().stage())),
                        Column.day(Text.of("tables.from"), row -> row.standing().stageSince()),
                        Column.text(
                                Text.of("tables.level"),
                                16,
                                row -> Wording.ofLevel(row.standing().level())),
                        Column.text(
                                Text.of("tables.decision-number"),
                                20,
                                row -> row.standing().decisionNumber()),
                        Column.text(
                                Text.of("tables.dossier"),
                                38,
                                row -> row.dossierId().toString())));
    }
}
