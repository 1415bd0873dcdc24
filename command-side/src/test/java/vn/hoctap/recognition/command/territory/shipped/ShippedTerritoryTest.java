package vn.hoctap.recognition.command.territory.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.command.territory.model.TerritoryDecider;
import vn.hoctap.recognition.command.territory.model.TerritoryRefusal;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

@DisplayName("The shipped map")
class ShippedTerritoryTest {
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static Territory map;

    @BeforeAll
    static void draw() {
        map = ShippedTerritory.all().stream().reduce(Territory.EMPTY, ShippedTerritoryTest::after, (one, _) -> one);
    }

    @Test
    void has_the_eight_communes_of_the_report_in_the_district() {
        assertThat(map.children("674", AdministrativeTier.COMMUNE, LAST_OF_DISTRICTS))
                .allMatch(AdministrativeUnit::difficult)
                .extracting(AdministrativeUnit::name)
                .containsExactly(
                        "Xã Đạ Tông",
                        "Xã Đạ Long",
                        "Xã Đạ M'Rông",
                        "Xã Liêng Srônh",
                        "Xã Đạ Rsal",
                        "Xã Rô Men",
                        "Xã Phi Liêng",
                        "Xã Đạ K'Nàng");
    }

    @Test
    void has_four_communes_directly_in_the_province_and_no_district_from_the_reform_on() {
        assertThat(map.children("68", AdministrativeTier.DISTRICT, REFORM)).isEmpty();
        assertThat(map.children("68", AdministrativeTier.COMMUNE, REFORM))
                .allMatch(AdministrativeUnit::difficult)
                .extracting(AdministrativeUnit::code, AdministrativeUnit::name, AdministrativeUnit::parent)
                .containsExactly(
                        row("24853", "Xã Đam Rông 4"),
                        row("24875", "Xã Đam Rông 3"),
                        row("24877", "Xã Đam Rông 2"),
                        row("24886", "Xã Đam Rông 1"));
    }

    @Test
    void leads_each_old_commune_to_the_new_one_of_the_resolution() {
        assertThat(List.of("24886", "24889")).allMatch(code -> isSucceededBy(code, "24886"));
        assertThat(List.of("24874", "24877")).allMatch(code -> isSucceededBy(code, "24877"));
        assertThat(List.of("24859", "24875")).allMatch(code -> isSucceededBy(code, "24875"));
        assertThat(List.of("24850", "24853", "24856")).allMatch(code -> isSucceededBy(code, "24853"));
    }

    @Test
    void is_no_longer_missing_once_it_is_drawn() {
        assertThat(ShippedTerritory.all()).allMatch(map::tellsOf).noneMatch(Territory.EMPTY::tellsOf);
    }

    @Test
    void tells_what_is_wrong_with_its_line() {
        var text = """
                acts: []
                established: []
                merged: []
                abolished:
                  - code: "674"
                    by: {legalBasis: Luật, certainty: SURELY, effectiveOn: 2025-07-01}
                """;
        assertThatThrownBy(() -> ShippedTerritory.read("map.yaml", new StringReader(text)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageStartingWith("map.yaml:6 abolished[0].by.certainty");
    }

    /** Fails if a rule of the map does not allow what is shipped. */
    private static Territory after(Territory territory, TerritoryCommand command) {
        var decision = TerritoryDecider.decide(command, territory);
        assertThat(decision).as(command.toString()).isInstanceOf(Accepted.class);
        return ((Accepted<TerritoryEvent, TerritoryRefusal>) decision)
                .events().stream().reduce(territory, Territory::evolve, (one, _) -> one);
    }

    private static boolean isSucceededBy(String code, String successor) {
        return map.successors(code, REFORM).stream()
                .map(AdministrativeUnit::code)
                .toList()
                .equals(List.of(successor));
    }

    private static Tuple row(String code, String name) {
        return tuple(code, name, "68");
    }
}
