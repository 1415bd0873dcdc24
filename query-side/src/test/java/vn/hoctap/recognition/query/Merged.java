package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** Two communes that became one with the code of the first. */
final class Merged {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);

    private Merged() {}

    static List<TerritoryEvent> communes() {
        return List.of(established("25000", "Xã Lát"), established("25001", "Xã Tà Nung"), merged());
    }

    private static TerritoryEvent established(String code, String name) {
        return new AdministrativeUnitEstablished(
                TerritoryId.VIETNAM,
                code,
                name,
                AdministrativeTier.COMMUNE,
                "674",
                false,
                "Giả định",
                Certainty.ASSUMED,
                Changes.BEGINNING);
    }

    private static TerritoryEvent merged() {
        var into = new AdministrativeUnit("25000", "Xã Lát Mới", AdministrativeTier.COMMUNE, "674", false);
        return new AdministrativeUnitsMerged(
                TerritoryId.VIETNAM, List.of("25000", "25001"), into, "Giả định", Certainty.ASSUMED, DAY);
    }
}
