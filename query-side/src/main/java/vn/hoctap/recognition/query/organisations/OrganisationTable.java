package vn.hoctap.recognition.query.organisations;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The list of organisations as a table for people. */
final class OrganisationTable {
    private OrganisationTable() {}

    static Table<OrganisationRow> table() {
        return new Table<>(
                "co-quan-don-vi",
                List.of(
                        Column.text(Text.of("tables.organisation-code"), 16, OrganisationRow::code),
                        Column.text(Text.of("tables.organisation-name"), 44, OrganisationRow::name),
                        Column.text(Text.of("tables.area-code"), 12, OrganisationRow::area),
                        Column.text(
                                Text.of("tables.kind"),
                                60,
                                row -> row.traits().stream().map(TraitName::of).collect(Collectors.joining("; ")))));
    }
}
