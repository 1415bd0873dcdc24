package vn.hoctap.recognition.query.deadlines;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of deadlines as a table for people. */
final class DeadlineTable {
    private DeadlineTable() {}

    static Table<ListedDeadline> table() {
        return new Table<>(
                "thoi-han-giai-quyet",
                List.of(
                        Column.text(Text.of("tables.deadline"), 34, row -> DeadlineWords.of(row.kind())),
                        Column.day(Text.of("tables.due"), row -> row.due()),
                        Column.text(Text.of("tables.standing"), 24, row -> state(row.state())),
                        Column.whole(Text.of("tables.days-left"), ListedDeadline::daysLeft),
                        Column.text(
                                Text.of("tables.waiting"),
                                12,
                                row -> row.waiting() ? Text.of("tables.yes") : Text.of("tables.no")),
                        Column.day(
                                Text.of("tables.reminded-on"),
                                row -> row.noted().remindedOn()),
                        Column.day(
                                Text.of("tables.missed-on"), row -> row.noted().missedOn()),
                        Column.day(
                                Text.of("tables.escalated-on"),
                                row -> row.noted().escalatedOn()),
                        Column.text(Text.of("tables.area"), 28, of(ListedDeadline.Dossier::areaName)),
                        Column.text(Text.of("tables.applicant"), 44, of(ListedDeadline.Dossier::applicantName)),
                        Column.text(
                                Text.of("tables.dossier"),
                                38,
                                row -> row.dossierId().toString())));
    }

    private static Function<ListedDeadline, @Nullable String> of(Function<ListedDeadline.Dossier, String> part) {
        return row -> {
            var dossier = row.dossier();
            return dossier == null ? null : part.apply(dossier);
        };
    }

    private static String state(DeadlineState state) {
        return Text.called("words.deadline.state", state);
    }
}
