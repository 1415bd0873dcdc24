package vn.hoctap.recognition.query.organisations;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of organisations as a table for people. */
final class OrganisationTable {
    static final Table<OrganisationRow> TABLE = new Table<>(
            "co-quan-don-vi",
            List.of(
                    Column.text("Mã đơn vị", 16, OrganisationRow::code),
                    Column.text("Tên cơ quan, đơn vị", 44, OrganisationRow::name),
                    Column.text("Mã địa bàn", 12, OrganisationRow::area),
                    Column.text(
                            "Loại hình",
                            60,
                            row -> row.traits().stream().map(TraitName::of).collect(Collectors.joining("; ")))));

    private OrganisationTable() {}
}
