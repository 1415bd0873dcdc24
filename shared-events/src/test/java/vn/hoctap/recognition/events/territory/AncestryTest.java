package vn.hoctap.recognition.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

@DisplayName("What lies in what (nằm trong địa bàn)")
class AncestryTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final Ancestry map = Ancestry.of(List.of(
            established("68", AdministrativeTier.PROVINCE, ""),
            established("674", AdministrativeTier.DISTRICT, "68"),
            established("675", AdministrativeTier.DISTRICT, "68"),
            established("24853", AdministrativeTier.COMMUNE, "674"),
            established("24856", AdministrativeTier.COMMUNE, "674"),
            established("24900", AdministrativeTier.COMMUNE, "675"),
            new AdministrativeUnitsMerged(
                    TerritoryId.VIETNAM,
                    List.of("24853", "24856"),
                    unit("24853", AdministrativeTier.COMMUNE, "68"),
                    "1671/NQ-UBTVQH15",
                    Certainty.CHECKED,
                    MERGER)));

    @Test
    void goes_through_every_tier() {
        assertThat(map.liesIn("24900", "675")).isTrue();
        assertThat(map.liesIn("24900", "68")).isTrue();
        assertThat(map.liesIn("24900", "674")).isFalse();
        assertThat(map.liesIn("675", "24900")).isFalse();
    }

    @Test
    void holds_of_each_in_itself_whoever_knows_it() {
        assertThat(map.liesIn("99999", "99999")).isTrue();
    }

    @Test
    void is_not_forgotten_when_a_unit_moves_or_becomes_part_of_another() {
        assertThat(map.liesIn("24853", "674")).isTrue();
        assertThat(map.liesIn("24856", "674")).isTrue();
        assertThat(map.liesIn("24856", "24853")).isTrue();
    }

    @Test
    void is_listed_with_the_unit_itself() {
        assertThat(map.within("674")).containsExactly("24853", "24856", "674");
        assertThat(map.within("24900")).containsExactly("24900");
    }

    @Test
    void is_listed_upwards_as_well() {
        assertThat(map.around("24856")).containsExactly("24853", "24856", "674", "68");
        assertThat(map.around("99999")).containsExactly("99999");
    }

    private static AdministrativeUnitEstablished established(String code, AdministrativeTier tier, String parent) {
        return new AdministrativeUnitEstablished(
                TerritoryId.VIETNAM, code, "Đơn vị " + code, tier, parent, false, "", Certainty.CHECKED, FIRST);
    }

    private static AdministrativeUnit unit(String code, AdministrativeTier tier, String parent) {
        return new AdministrativeUnit(code, "Đơn vị " + code, tier, parent, false);
    }
}
