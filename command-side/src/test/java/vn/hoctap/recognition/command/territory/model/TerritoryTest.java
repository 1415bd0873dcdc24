package vn.hoctap.recognition.command.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
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
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("The administrative map of a day")
class TerritoryTest {
    private static final TerritoryId ID = TerritoryId.VIETNAM;
    private static final LocalDate BEGINNING = LocalDate.of(2004, 11, 17);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 6, 6);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 6);

    private static final TerritoryEvent MERGED = new AdministrativeUnitsMerged(
            ID,
            List.of("24850", "24853", "24856"),
            new AdministrativeUnit("24853", "Xã Đam Rông 4", AdministrativeTier.COMMUNE, "68", true),
            "NQ",
            Certainty.REPORTED,
            REFORM);
    private static final List<TerritoryEvent> FACTS = List.of(
            established("68", "Tỉnh Lâm Đồng", AdministrativeTier.PROVINCE, ""),
            established("674", "Huyện Đam Rông", AdministrativeTier.DISTRICT, "68"),
            established("675", "Huyện Lạc Dương", AdministrativeTier.DISTRICT, "68"),
            established("24853", "Xã Đạ Tông", AdministrativeTier.COMMUNE, "674"),
            established("24856", "Xã Đạ Long", AdministrativeTier.COMMUNE, "674"),
            established("24850", "Xã Đưng K'Nớ", AdministrativeTier.COMMUNE, "675"),
            MERGED,
            new AdministrativeUnitAbolished(ID, "674", "Luật", Certainty.REPORTED, REFORM));
    private static final Territory MAP = map(FACTS);

    @Test
    void shows_the_old_communes_until_the_day_before_the_merger() {
        for (var day : List.of(IN_2024, REFORM.minusDays(1))) {
            assertThat(MAP.unit("24853", day)).map(AdministrativeUnit::name).contains("Xã Đạ Tông");
            assertThat(codes(MAP.children("674", AdministrativeTier.COMMUNE, day)))
                    .containsExactly("24853", "24856");
            assertThat(codes(MAP.children("68", AdministrativeTier.COMMUNE, day)))
                    .containsExactly("24850", "24853", "24856");
            assertThat(MAP.ancestor("24853", AdministrativeTier.DISTRICT, day))
                    .map(AdministrativeUnit::code)
                    .contains("674");
        }
    }

    @Test
    void shows_the_new_commune_under_the_old_code_of_one_part_from_the_day_of_the_merger() {
        for (var day : List.of(REFORM, IN_2026)) {
            assertThat(MAP.unit("24853", day)).map(AdministrativeUnit::name).contains("Xã Đam Rông 4");
            assertThat(MAP.unit("24856", day)).isEmpty();
            assertThat(MAP.unit("674", day)).isEmpty();
            assertThat(codes(MAP.children("68", AdministrativeTier.COMMUNE, day)))
                    .containsExactly("24853");
            assertThat(MAP.ancestor("24853", AdministrativeTier.DISTRICT, day)).isEmpty();
            assertThat(MAP.ancestor("24853", AdministrativeTier.PROVINCE, day))
                    .map(AdministrativeUnit::code)
                    .contains("68");
        }
    }

    @Test
    void takes_a_unit_of_the_tier_for_its_own_ancestor() {
        assertThat(MAP.ancestor("674", AdministrativeTier.DISTRICT, IN_2024))
                .map(AdministrativeUnit::code)
                .contains("674");
    }

    @Test
    void leads_from_an_old_commune_to_its_successor_and_from_an_ended_district_to_none() {
        assertThat(codes(MAP.successors("24856", IN_2024))).containsExactly("24856");
        assertThat(codes(MAP.successors("24856", IN_2026))).containsExactly("24853");
        assertThat(codes(MAP.successors("24850", IN_2026))).containsExactly("24853");
        assertThat(codes(MAP.successors("24853", IN_2026))).containsExactly("24853");
        assertThat(MAP.successors("674", IN_2026)).isEmpty();
        assertThat(MAP.successors("24856", BEGINNING.minusDays(1))).isEmpty();
    }

    @Test
    void follows_successors_through_later_splits() {
        var split = new AdministrativeUnitSplit(
                ID,
                "24853",
                List.of(
                        new AdministrativeUnit("30001", "Xã Đạ Tông", AdministrativeTier.COMMUNE, "68", true),
                        new AdministrativeUnit("30002", "Xã Đạ Long", AdministrativeTier.COMMUNE, "68", true)),
                "NQ",
                Certainty.CHECKED,
                REFORM.plusYears(1));
        var later = Territory.evolve(MAP, split);

        assertThat(codes(later.successors("24850", REFORM.plusYears(1)))).containsExactly("30001", "30002");
        assertThat(codes(later.successors("24850", IN_2026))).containsExactly("24853");
    }

    @Test
    void knows_a_name_that_was_recorded_late() {
        var renamed = new AdministrativeUnitRenamed(
                ID, "24853", "Xã Đạ Tông Mới", "NQ", Certainty.CHECKED, LocalDate.of(2010, 1, 1));
        var late = Territory.evolve(MAP, renamed);

        assertThat(late.unit("24853", LocalDate.of(2009, 12, 31)))
                .map(AdministrativeUnit::name)
                .contains("Xã Đạ Tông");
        assertThat(late.unit("24853", IN_2024)).map(AdministrativeUnit::name).contains("Xã Đạ Tông Mới");
        assertThat(late.unit("24853", IN_2026)).map(AdministrativeUnit::name).contains("Xã Đam Rông 4");
        assertThat(late.history("24853")).containsExactly(FACTS.get(3), renamed, MERGED);
    }

    @Test
    void knows_when_an_area_became_difficult_and_when_a_unit_was_moved() {
        var day = LocalDate.of(2021, 6, 4);
        var changed = Territory.evolve(
                Territory.evolve(MAP, new AreaClassified(ID, "24853", false, "QĐ", Certainty.CHECKED, day)),
                new AdministrativeUnitMoved(ID, "24853", "675", "NĐ", Certainty.CHECKED, day));

        assertThat(changed.unit("24853", day.minusDays(1)))
                .contains(MAP.unit("24853", day).orElseThrow());
        assertThat(changed.unit("24853", day))
                .contains(new AdministrativeUnit("24853", "Xã Đạ Tông", AdministrativeTier.COMMUNE, "675", false));
    }

    @RepeatedTest(20)
    void answers_alike_in_whatever_order_the_days_were_recorded(RepetitionInfo run) {
        var shuffled = new ArrayList<>(FACTS);
        Collections.shuffle(shuffled, new Random(run.getCurrentRepetition()));
        var map = map(shuffled);

        for (var day : List.of(IN_2024, IN_2026)) {
            assertThat(map.on(day)).isEqualTo(MAP.on(day));
        }
    }

    private static Territory map(List<TerritoryEvent> events) {
        return events.stream().reduce(Territory.EMPTY, Territory::evolve, (one, _) -> one);
    }

    private static TerritoryEvent established(String code, String name, AdministrativeTier tier, String parent) {
        return new AdministrativeUnitEstablished(
                ID, code, name, tier, parent, tier == AdministrativeTier.COMMUNE, "NĐ", Certainty.RECALLED, BEGINNING);
    }

    private static List<String> codes(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::code).toList();
    }
}
