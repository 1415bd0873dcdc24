package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** What the law did to a part of Lâm Đồng. */
final class Changes {
    static final LocalDate BEGINNING = LocalDate.of(2004, 11, 17);
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final TerritoryId MAP = TerritoryId.VIETNAM;
    private static final String BASIS = "Nghị quyết 1671/NQ-UBTVQH15";

    private Changes() {}

    /** One province, one district of three communes, two of which become one; the district ends the same day. */
    static List<TerritoryEvent> ofTheMap() {
        return List.of(
                established("68", "Tỉnh Lâm Đồng", AdministrativeTier.PROVINCE, ""),
                established("674", "Huyện Đam Rông", AdministrativeTier.DISTRICT, "68"),
                established("24853", "Xã Đạ Tông", AdministrativeTier.COMMUNE, "674"),
                established("24856", "Xã Đạ Long", AdministrativeTier.COMMUNE, "674"),
                established("24875", "Xã Đạ Rsal", AdministrativeTier.COMMUNE, "674"),
                merged(List.of("24853", "24856"), "24853", "Xã Đam Rông 4"),
                new AdministrativeUnitMoved(MAP, "24875", "68", BASIS, Certainty.DERIVED, MERGER),
                new AdministrativeUnitAbolished(MAP, "674", BASIS, Certainty.REPORTED, MERGER));
    }

    /** Recorded after the merger, though it held years before; of a unit that had ended by then. */
    static TerritoryEvent renamedEarlier() {
        return new AdministrativeUnitRenamed(
                MAP, "24856", "Xã Đạ Long (cũ)", BASIS, Certainty.CHECKED, LocalDate.of(2010, 1, 1));
    }

    static TerritoryEvent classified() {
        return new AreaClassified(MAP, "24875", true, BASIS, Certainty.ASSUMED, LocalDate.of(2021, 6, 4));
    }

    private static TerritoryEvent established(String code, String name, AdministrativeTier tier, String parent) {
        return new AdministrativeUnitEstablished(
                MAP, code, name, tier, parent, false, "Nghị định 189/2004/NĐ-CP", Certainty.RECALLED, BEGINNING);
    }

    private static TerritoryEvent merged(List<String> codes, String code, String name) {
        var into = new AdministrativeUnit(code, name, AdministrativeTier.COMMUNE, "68", true);
        return new AdministrativeUnitsMerged(MAP, codes, into, BASIS, Certainty.REPORTED, MERGER);
    }
}
