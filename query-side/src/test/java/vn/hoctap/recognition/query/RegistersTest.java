package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.organisation.OrganisationId;

@DisplayName("The registers of organisations and of decisions")
class RegistersTest {
    private static final DossierId DOSSIER =
            District.steps("24853", RecognitionKind.LEARNING_COMMUNITY).id();
    private static final DossierId OTHER =
            District.steps("24856", RecognitionKind.LEARNING_COMMUNITY).id();
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(Changes.ofTheMap().getFirst().territoryId(), Changes.ofTheMap());
        DISTRICT.recordAll(OrganisationId.of("THCS-01"), Registers.school());
        DISTRICT.recordAll(OrganisationId.of("CTY-09"), Registers.company());
        DISTRICT.recordAll(Registers.draft("DT-01"), Registers.signed("DT-01", Registers.recognition(DOSSIER), 1));
        DISTRICT.recordAll(Registers.draft("DT-02"), Registers.signed("DT-02", Registers.revocation(OTHER), 3));
        DISTRICT.recordAll(
                Registers.draft("DT-03"),
                List.of(Registers.proposed("DT-03", Registers.recognition(OTHER)), Registers.dropped("DT-03")));
        DISTRICT.recordAll(
                RegisterId.of("PGDDT-674", 2024, "QĐ-PGDĐT"),
                List.of(Registers.numbered("DT-01", 1), Registers.numbered("DT-02", 3)));
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.on(topic, 7);
        side.awaitPosition(DISTRICT.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void show_an_organisation_as_it_was_on_a_day_whatever_was_recorded_when() {
        assertThat(organisation("2021-01-01")).isEqualTo("Trường THCS Đạ Tông, 24853");
        assertThat(organisation("2023-12-31")).isEqualTo("Trường THCS Nguyễn Trãi, 24853");
        assertThat(organisation("2024-01-01")).isEqualTo("Trường THCS Nguyễn Trãi, 24856");
        var beforeTheName = DISTRICT.ledger().get(9).recordedAt();
        assertThat(organisation("2023-12-31&asRecordedAt=" + beforeTheName)).isEqualTo("Trường THCS Đạ Tông, 24853");
    }

    @Test
    void tell_the_history_of_an_organisation_as_it_holds() {
        var history = get("/api/v1/organisations/THCS-01").path("history");
        assertThat(each(history, "/type"))
                .containsExactly(
                        "OrganisationRegistered", "OrganisationRenamed", "OrganisationMoved", "OrganisationClassified");
    }

    @ParameterizedTest
    @CsvSource({
        "'',THCS-01",
        "'?inForceOn=2024-06-01',CTY-09 THCS-01",
        "'?inForceOn=2024-06-01&area=674',CTY-09 THCS-01",
        "'?area=24853',''",
        "'?area=674',THCS-01",
        "'?trait=PUBLIC_SERVICE_UNIT',THCS-01",
        "'?q=nguyen%20trai',THCS-01",
        "'?q=ro%20men&inForceOn=2024-06-01',CTY-09"
    })
    void list_organisations(String query, String codes) {
        assertThat(String.join(" ", each(get("/api/v1/organisations" + query).path("items"), "/code")))
                .isEqualTo(codes);
    }

    @Test
    void hold_each_decision_with_its_persons_and_dossiers() {
        var decision = get("/api/v1/decisions/" + Registers.draft("DT-01"));
        assertThat(decision.path("state").asString()).isEqualTo("SIGNED");
        assertThat(decision.at("/signed/numberText").asString()).isEqualTo("01/QĐ-PGDĐT");
        assertThat(decision.at("/draft/dossiers/0/dossierId").asString()).isEqualTo(DOSSIER.toString());
        assertThat(decision.at("/draft/dossiers/0/award/level").asString()).isEqualTo("LEVEL_1");
        assertThat(texts(decision, "/draft/proposed/subject", "/verified/subject", "/signed/by/subject"))
                .containsOnly("officer-24853");
    }

    @ParameterizedTest
    @CsvSource({
        "'',SIGNED SIGNED DROPPED",
        "'?body=PGDDT-674&year=2024&state=SIGNED',SIGNED SIGNED",
        "'?body=UBND-674',''",
        "'?q=qd-pgddt',SIGNED SIGNED",
        "'?q=12/ttr',SIGNED SIGNED DROPPED",
        "'?q=01/QĐ',SIGNED"
    })
    void list_decisions(String query, String states) {
        assertThat(String.join(" ", each(get("/api/v1/decisions" + query).path("items"), "/state")))
                .isEqualTo(states);
    }

    @Test
    void find_the_decisions_of_a_dossier() {
        var found = get("/api/v1/decisions?dossier=" + OTHER).path("items");
        assertThat(each(found, "/draft/kind")).containsExactly("REVOCATION", "RECOGNITION");
    }

    @Test
    void go_on_where_a_page_ended() {
        var first = get("/api/v1/decisions?limit=2");
        var second =
                get("/api/v1/decisions?limit=2&cursor=" + first.path("next").asString());
        assertThat(first.path("items")).hasSize(2);
        assertThat(each(second.path("items"), "/state")).containsExactly("DROPPED");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void show_a_number_that_nobody_was_given() {
        var register = get("/api/v1/decision-registers?year=2024").at("/items/0");
        assertThat(register.path("last").asInt()).isEqualTo(3);
        assertThat(register.path("given").asInt()).isEqualTo(2);
        assertThat(register.path("holes").asInt()).isEqualTo(1);
    }

    @Test
    void leave_as_tables() {
        assertThat(side.get("/api/v1/decisions.csv").body())
                .contains("Cơ quan ban hành", "03/QĐ-PGDĐT", "Thu hồi", "Hủy dự thảo");
        assertThat(side.get("/api/v1/organisations.csv").body())
                .contains("trường phổ thông; đơn vị sự nghiệp công lập");
        assertThat(side.get("/api/v1/organisations.jsonl").body()).contains("\"code\":\"THCS-01\"");
        assertThat(side.get("/api/v1/decisions.xlsx").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "organisations/NOBODY,404",
        "organisations?trait=SCHOOL,422",
        "organisations?area=a%20b,422",
        "decisions/00000000-0000-0000-0000-000000000000,404",
        "decisions?year=1,422",
        "decisions?limit=0,422",
        "decisions?q=%00,422",
        "decisions?cursor=x,400"
    })
    void refuse_what_makes_no_sense(String address, int status) {
        assertThat(side.get("/api/v1/" + address).statusCode()).isEqualTo(status);
    }

    private static String organisation(String inForceOn) {
        var found = get("/api/v1/organisations/THCS-01?inForceOn=" + inForceOn).path("organisation");
        return String.join(", ", texts(found, "/name", "/area"));
    }

    private static List<String> each(JsonNode items, String pointer) {
        return items.valueStream().map(item -> item.at(pointer).asString()).toList();
    }

    private static List<String> texts(JsonNode item, String... pointers) {
        return List.of(pointers).stream()
                .map(pointer -> item.at(pointer).asString())
                .toList();
    }

    private static JsonNode get(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }
}
