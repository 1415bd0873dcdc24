package vn.hoctap.recognition.query.leaves;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.leaves.FindSample.DrawnDossier;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** A sample as a table for people; by the last column anybody can draw it again. */
final class SampleTable {
    private SampleTable() {}

    static Table<DrawnDossier> table() {
        return new Table<>(
                "mau-ngau-nhien",
                List.of(
                        Column.whole(Text.of("tables.place"), row -> (long) row.place()),
                        of("tables.applicant", 44, DossierRow::applicantName),
                        of("tables.title", 30, row -> Wording.ofTitle(row.title())),
                        Column.whole(
                                Text.of("tables.assessed-year"),
                                row -> row.dossier() == null
                                        ? null
                                        : (long) row.dossier().year()),
                        of("tables.area", 28, row -> row.standing().areaName()),
                        of("tables.stage", 30, row -> Wording.of(row.standing().stage())),
                        Column.text(
                                Text.of("tables.dossier"),
                                38,
                                row -> row.drawn().dossierId().toString()),
                        Column.text(
                                Text.of("tables.drawn-by"),
                                66,
                                row -> row.drawn().sha256())));
    }

    private static Column<DrawnDossier> of(String heading, int width, Function<DossierRow, String> text) {
        return Column.text(Text.of(heading), width, row -> text(row.dossier(), text));
    }

    private static String text(@Nullable DossierRow dossier, Function<DossierRow, String> text) {
        return dossier == null ? "" : text.apply(dossier);
    }
}
