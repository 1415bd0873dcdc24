package vn.hoctap.recognition.events.territory;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;

/**
 * An administrative unit (đơn vị hành chính) as it is on a day.
 *
 * @param code its administrative code; a unit may take over the code of one of its parts
 * @param name with its kind, such as Xã Đạ Tông
 * @param parent code of the unit that it belongs to; empty for a province
 * @param difficult whether it is a difficult area (vùng khó khăn)
 */
public record AdministrativeUnit(String code, String name, AdministrativeTier tier, String parent, boolean difficult) {
    public AdministrativeUnit named(String newName) {
        return new AdministrativeUnit(code, newName, tier, parent, difficult);
    }

    public AdministrativeUnit under(String newParent) {
        return new AdministrativeUnit(code, name, tier, newParent, difficult);
    }

    public AdministrativeUnit classified(boolean nowDifficult) {
        return new AdministrativeUnit(code, name, tier, parent, nowDifficult);
    }
}
