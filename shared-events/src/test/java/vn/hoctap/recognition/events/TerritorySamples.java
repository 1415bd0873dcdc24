package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitSplit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** One event of each type that can happen to the administrative map. */
final class TerritorySamples {
    private static final TerritoryId ID = TerritoryId.VIETNAM;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String BASIS = "Nghị quyết 1671/NQ-UBTVQH15";
    private static final Certainty SURE = Certainty.REPORTED;
    private static final AdministrativeUnit UNIT =
            new AdministrativeUnit("24853", "Xã Đam Rông 4", AdministrativeTier.COMMUNE, "68", true);

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new AdministrativeUnitEstablished(
                        ID, "24853", "Xã Đạ Tông", AdministrativeTier.COMMUNE, "674", true, BASIS, SURE, DAY),
                new AdministrativeUnitRenamed(ID, "24853", "Xã Đạ Tông", BASIS, SURE, DAY),
                new AdministrativeUnitsMerged(ID, List.of("24853", "24856"), UNIT, BASIS, SURE, DAY),
                new AdministrativeUnitSplit(ID, "24853", List.of(UNIT), BASIS, SURE, DAY),
                new AdministrativeUnitMoved(ID, "24853", "68", BASIS, SURE, DAY),
                new AdministrativeUnitAbolished(ID, "674", BASIS, SURE, DAY),
                new AreaClassified(ID, "24853", true, BASIS, SURE, DAY));
    }

    private TerritorySamples() {}
}
