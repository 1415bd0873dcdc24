package vn.hoctap.recognition.query.territory;

import java.util.List;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of administrative units as a table for people. */
final class TerritoryTable {
    private TerritoryTable() {}

    static Table<AdministrativeUnit> table() {
        return new Table<>(
                "don-vi-hanh-chinh",
                List.of(
                        Column.text(Text.of("tables.code"), 12, AdministrativeUnit::code),
                        Column.text(Text.of("tables.name"), 28, AdministrativeUnit::name),
                        Column.text(Text.of("tables.tier"), 12, unit -> tier(unit.tier())),
                        Column.text(Text.of("tables.parent"), 12, AdministrativeUnit::parent),
                        Column.text(
                                Text.of("tables.difficult"),
                                12,
                                unit -> unit.difficult() ? Text.of("tables.yes") : Text.of("tables.no"))));
    }

    private static String tier(AdministrativeTier tier) {
        return Text.called("tables.tier", tier);
    }
}
