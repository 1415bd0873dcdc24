package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;

@DisplayName("The administrative map of any day, as known at any moment")
class MapTest {
    private static final AsOf IN_2024 = new AsOf(null, LocalDate.of(2024, 1, 10));
    private static final District DISTRICT = new District();
    private static QuerySide side;
    private static FindTerritory find;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        Changes.ofTheMap().forEach(MapTest::record);
        record(Changes.renamedEarlier());
        record(Changes.classified());
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(DISTRICT.ledger().size());
        find = side.bean(FindTerritory.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void has_the_communes_of_a_district_while_there_was_one() {
        assertThat(communes("674", IN_2024)).containsExactly("24853", "24856", "24875");
        assertThat(communes("68", IN_2024)).hasSize(3);
        assertThat(communes("24856", IN_2024)).containsExactly("24856");
        assertThat(communes("674", AsOf.NOW)).as("on its last day").hasSize(3);
    }

    @Test
    void knows_where_something_counted_that_counted_in_a_unit_that_has_ended() {
        assertThat(find.at(AsOf.NOW).areasOf("674")).containsExactly("674", "24853", "24856", "24875");
        assertThat(find.at(AsOf.NOW).areasOf("68"))
                .as("with what is gone: a commune whose ground lies in it, and its district")
                .containsExactly("68", "24853", "24875", "24856", "674");
        assertThat(find.at(AsOf.NOW).areasOf("99999")).containsExactly("99999");
    }

    private static List<String> communes(String code, AsOf asOf) {
        return find.at(asOf).within(code).stream()
                .filter(unit -> unit.tier() == AdministrativeTier.COMMUNE)
                .map(AdministrativeUnit::code)
                .toList();
    }

    @Test
    void knows_to_what_an_area_belongs_now() {
        assertThat(find.at(AsOf.NOW).successor("24856")).isEqualTo("24853");
        assertThat(find.at(AsOf.NOW).successor("24853")).isEqualTo("24853");
        assertThat(find.at(IN_2024).successor("24856")).isEqualTo("24856");
        assertThat(find.at(AsOf.NOW).successor("674")).isEqualTo("674");
        assertThat(find.at(AsOf.NOW).successor("99999")).isEqualTo("99999");
        assertThat(find.at(AsOf.NOW).areasOf("24853")).containsExactly("24853");
        assertThat(find.at(AsOf.NOW).areasByGround("24853")).containsExactly("24853", "24856");
        assertThat(find.at(AsOf.NOW).heir("24853")).isEqualTo("24853");
        assertThat(find.at(AsOf.NOW).heir("24856")).isEqualTo("24853");
        assertThat(find.at(AsOf.NOW).heir("674")).isEqualTo("68");
        assertThat(find.at(AsOf.NOW).nameOf("674")).isEqualTo("Huyện Đam Rông");
    }

    @Test
    void tells_units_of_a_parent_and_tier_on_a_day() {
        var then = get("/api/v1/territory?parent=674&tier=COMMUNE&inForceOn=2024-01-10");
        assertThat(names(then)).containsExactly("Xã Đạ Tông", "Xã Đạ Long (cũ)", "Xã Đạ Rsal");
        assertThat(names(get("/api/v1/territory?parent=68"))).containsExactly("Xã Đam Rông 4", "Xã Đạ Rsal");
        assertThat(names(get("/api/v1/territory?tier=PROVINCE"))).containsExactly("Tỉnh Lâm Đồng");
    }

    @Test
    void shows_what_was_recorded_late_only_since_then_and_only_for_its_days() {
        var before = "&asRecordedAt=" + DISTRICT.ledger().get(7).recordedAt();
        var query = "/api/v1/territory?parent=674&inForceOn=";
        assertThat(names(get(query + "2024-01-10" + before))).contains("Xã Đạ Long");
        assertThat(names(get(query + "2009-12-31"))).contains("Xã Đạ Long");
        assertThat(names(get(query + "2010-01-01"))).contains("Xã Đạ Long (cũ)");
        assertThat(names(get("/api/v1/territory"))).doesNotContain("Xã Đạ Long", "Xã Đạ Long (cũ)");
    }

    @Test
    void tells_the_history_of_a_code() {
        var merged = get("/api/v1/territory/24853");
        assertThat(merged.at("/unit/name").asString()).isEqualTo("Xã Đam Rông 4");
        assertThat(merged.path("predecessors").valueStream().map(JsonNode::asString))
                .containsExactly("24853", "24856");
        assertThat(merged.path("history")
                        .valueStream()
                        .map(step -> step.path("title").asString()))
                .containsExactly("Thành lập đơn vị hành chính", "Nhập đơn vị hành chính");
        var ended = get("/api/v1/territory/24856");
        assertThat(ended.path("unit").isNull()).isTrue();
        assertThat(ended.at("/successors/0").asString()).isEqualTo("24853");
        assertThat(ended.at("/history/1/certainty").asString()).isEqualTo("CHECKED");
    }

    @Test
    void leaves_as_a_table() {
        assertThat(side.get("/api/v1/territory.csv?tier=COMMUNE").body())
                .contains("Vùng khó khăn", "24853,Xã Đam Rông 4,Cấp xã,68,Có");
    }

    @ParameterizedTest
    @CsvSource({"/99999,404", "/a%20b,422", "?tier=HAMLET,422", "?inForceOn=1.1.2024,422"})
    void makes_nothing_up(String address, int status) {
        assertThat(side.get("/api/v1/territory" + address).statusCode()).isEqualTo(status);
    }

    private static void record(TerritoryEvent event) {
        DISTRICT.record(event, event.territoryId().toString(), DISTRICT.ledger().size());
    }

    private static List<String> names(JsonNode units) {
        return units.path("items")
                .valueStream()
                .map(unit -> unit.path("name").asString())
                .toList();
    }

    private static JsonNode get(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }
}
