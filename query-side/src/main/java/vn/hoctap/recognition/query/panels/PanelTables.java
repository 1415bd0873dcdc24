package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The lists of councils and of their members' work as tables for people. */
final class PanelTables {
    private PanelTables() {}

    static Table<PanelRow> panels() {
        return new Table<>(
                "hoi-dong-danh-gia",
                List.of(
                        Column.whole(Text.of("tables.assessed-year"), row -> (long) row.year()),
                        Column.text(Text.of("tables.established-by-decision"), 20, PanelRow::decisionNumber),
                        Column.day(Text.of("tables.established-on"), PanelRow::establishedOn),
                        Column.text(
                                Text.of("tables.established-by"),
                                44,
                                row -> row.office().name()),
                        Column.text(Text.of("tables.title-code"), 24, row -> String.join("; ", row.titles())),
                        Column.text(Text.of("tables.members"), 60, PanelTables::members),
                        Column.day(Text.of("tables.dissolved-on"), row -> {
                            var ended = row.ended();
                            return ended == null ? null : ended.on();
                        })));
    }

    static Table<Workload> workload() {
        return new Table<>(
                "khoi-luong-thanh-vien",
                List.of(
                        Column.text(Text.of("tables.account"), 24, Workload::subject),
                        Column.whole(Text.of("tables.sessions"), row -> (long) row.assigned()),
                        Column.whole(Text.of("tables.open-sessions"), row -> (long) row.open()),
                        Column.whole(Text.of("tables.missing-ballots"), row -> (long) row.missing()),
                        Column.whole(Text.of("tables.sealed-ballots"), row -> (long) row.sealed()),
                        Column.whole(Text.of("tables.recused"), row -> (long) row.recused())));
    }

    private static String members(PanelRow row) {
        return row.members().stream()
                .filter(seat -> seat.to() == null)
                .map(PanelRow.Seat::subject)
                .collect(Collectors.joining("; "));
    }
}
