package vn.hoctap.recognition.query.territory;

import java.util.List;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of administrative units as a table for people. */
final class TerritoryTable {
    static final Table<AdministrativeUnit> TABLE = new Table<>(
            "don-vi-hanh-chinh",
            List.of(
                    Column.text("Mã", 12, AdministrativeUnit::code),
                    Column.text("Tên", 28, AdministrativeUnit::name),
                    Column.text("Cấp", 12, unit -> tier(unit.tier())),
                    Column.text("Mã đơn vị cấp trên", 12, AdministrativeUnit::parent),
                    Column.text("Vùng khó khăn", 12, unit -> unit.difficult() ? "Có" : "Không")));

    private TerritoryTable() {}

    private static String tier(AdministrativeTier tier) {
        return switch (tier) {
            case COMMUNE -> "Cấp xã";
            case DISTRICT -> "Cấp huyện";
            case PROVINCE -> "Cấp tỉnh";
        };
    }
}
