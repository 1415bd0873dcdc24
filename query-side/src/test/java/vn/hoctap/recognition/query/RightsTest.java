package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.rights.RightsStore;

@DisplayName("The list of rights (quyền)")
class RightsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PATH = "/api/v1/rights";
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        var district = new District();
        district.recordAll(PersonId.of("an"), Persons.granted("an", Role.COMMUNE_OFFICER, "24853"));
        district.recordAll(
                PersonId.of("binh"),
                List.of(
                        Persons.proposed("binh", 1, Role.AUTHORITY, "UBND-674"),
                        Persons.declinedTo("binh", 1),
                        Persons.proposed("binh", 2, Role.SPECIALIST, "PGDDT-674"),
                        Persons.grantedTo("binh", 2)));
        district.recordAll(
                PersonId.of("chi"),
                List.of(
                        Persons.proposed("chi", 1, Role.AUDITOR, "674"),
                        Persons.grantedTo("chi", 1),
                        Persons.withdrawnFrom("chi", 1, Persons.DAY.minusDays(3))));
        QuerySide.send(topic, district.ledger());
        side = QuerySide.on(topic, 2);
        side.awaitPosition(district.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', an AUTHORITY-DECLINED SPECIALIST-GRANTED AUDITOR-WITHDRAWN",
        "?subject=binh&standing=GRANTED, SPECIALIST-GRANTED",
        "?role=AUDITOR, AUDITOR-WITHDRAWN",
        "?organisation=UBND-674, AUTHORITY-DECLINED",
    })
    void is_asked_by_person_role_organisation_and_standing(String asked, String expected) {
        var found = items(asked)
                .map(right -> right.path("role").asString() + "-"
                        + right.path("standing").asString())
                .toList();
        assertThat(found)
                .containsExactlyInAnyOrder(
                        expected.replace("an ", "COMMUNE_OFFICER-GRANTED ").split(" "));
    }

    @Test
    void tells_by_whom_and_since_when() {
        var right = items("?subject=chi").findFirst().orElseThrow();
        assertThat(right.path("proposedBy").asString()).isEqualTo("officer-24853");
        assertThat(right.path("withdrawnBy").asString()).isEqualTo("officer-24853");
        assertThat(right.path("from").asString()).isEqualTo("2024-01-10");
        assertThat(right.path("organisation").asString()).isEqualTo("674");
    }

    @Test
    void is_paged_and_exported() {
        var first = JSON.readTree(side.get(PATH + "?limit=2").body());
        var second = JSON.readTree(
                side.get(PATH + "?limit=2&cursor=" + first.path("next").asString())
                        .body());
        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.path("items").size()).isEqualTo(2);
        assertThat(side.get(PATH + ".jsonl").body().lines()).hasSize(4);
        assertThat(side.get(PATH + ".csv?subject=an").body())
                .contains("\"Cán bộ xã, đầu mối đơn vị\",24853,2024-01-10,,");
        assertThat(side.get(PATH + ".xlsx").body()).startsWith("PK");
    }

    @Test
    void knows_what_is_in_force_on_a_day_and_nothing_that_was_withdrawn() {
        assertThat(inForce("2024-01-10")).isEqualTo(Map.of("an", "24853", "binh", "PGDDT-674"));
        assertThat(inForce("2024-01-09")).isEmpty();
    }

    private static Map<String, String> inForce(String day) {
        var store = side.bean(RightsStore.class);
        return Stream.of("an", "binh", "chi", "nobody")
                .flatMap(subject -> store.inForce(subject, LocalDate.parse(day)).stream())
                .collect(Collectors.toMap(Right::subject, Right::organisation));
    }

    private static Stream<JsonNode> items(String asked) {
        var answer = side.get(PATH + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("items").valueStream();
    }
}
