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
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("The registers of councils, of deadlines and of cycles")
class CouncilsTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final Steps RETURNED = District.steps("24853", KIND);
    private static final Steps DECIDED = District.steps("24856", KIND);
    private static final LocalDate REPLY_BY = LocalDate.of(2024, 1, 24);
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(Changes.ofTheMap().getFirst().territoryId(), Changes.ofTheMap());
        DISTRICT.recordAll(
                RETURNED.id(),
                List.of(
                        District.registered("24853", KIND, "24853"),
                        RETURNED.submitted(Steps.LEVEL_1),
                        RETURNED.returned("Thiếu tờ trình")));
        DISTRICT.recordAll(
                DECIDED.id(), List.of(District.registered("24856", KIND, "24856"), DECIDED.recognised(Steps.LEVEL_1)));
        DISTRICT.recordAll(Councils.PANEL, Councils.life());
        DISTRICT.recordAll(Councils.session(RETURNED.id()), Councils.open(RETURNED.id()));
        DISTRICT.recordAll(Councils.session(DECIDED.id()), Councils.closed(DECIDED.id()));
        watch(RETURNED.id(), DeadlineKind.REPLY, REPLY_BY);
        watch(DECIDED.id(), DeadlineKind.DECISION, LocalDate.of(2024, 1, 20));
        DISTRICT.recordAll(CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023));
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
    void show_who_sat_in_a_council_and_for_how_long() {
        var panel = get("/api/v1/panels/" + Councils.PANEL);
        assertThat(each(panel.path("members"), "/subject"))
                .containsExactly("chair", "secretary", "khuyen-hoc", "van-hoa");
        assertThat(panel.at("/members/2/to").asString()).isEqualTo("2024-01-30");
        assertThat(panel.at("/members/3/from").asString()).isEqualTo("2024-01-30");
        assertThat(panel.at("/ended/decisionNumber").asString()).isEqualTo("20/QĐ-PGDĐT");
    }

    @Test
    void show_whose_ballots_are_missing_while_a_session_is_open() {
        var session = session(RETURNED.id());
        assertThat(session.path("outcome").isNull()).isTrue();
        assertThat(each(session.path("entitled"), "")).containsExactly("chair", "secretary");
        assertThat(each(session.path("missing"), "")).containsExactly("secretary");
        assertThat(session.at("/recused/0/ground").asString()).isEqualTo("TOOK_PART");
    }

    @Test
    void show_who_has_declared_and_who_has_not() {
        assertThat(each(session(RETURNED.id()).path("declared"), "")).containsExactly("secretary");
        assertThat(session(RETURNED.id()).path("conflicted")).isEmpty();
    }

    @Test
    void show_votes_once_a_session_is_closed() {
        var session = session(DECIDED.id());
        assertThat(session.at("/outcome/tally/result").asString()).isEqualTo("MET");
        assertThat(each(session.at("/outcome/votes"), "/vote")).containsExactly("FOR", "FOR");
        assertThat(session.path("missing")).isEmpty();
    }

    @Test
    void keep_sealed_ballots_sealed() {
        var before = DISTRICT.ledger().getLast().recordedAt();
        var shown = side.get("/api/v1/panels/" + Councils.PANEL + "/sessions?asRecordedAt=" + before)
                .body();
        assertThat(shown).doesNotContain("commitment", "salt", "scores", "a0a0");
        assertThat(side.owner()
                        .queryForObject("SELECT string_agg(content::text, '') FROM panels.session", String.class))
                .doesNotContain("commitment", "salt", "a0a0");
    }

    @Test
    void count_what_each_member_has_to_do() {
        var work = get("/api/v1/workload?year=2023").path("items");
        assertThat(each(work, "/subject")).containsExactly("chair", "khuyen-hoc", "secretary");
        assertThat(each(work, "/assigned")).containsExactly("2", "2", "2");
        assertThat(each(work, "/open")).containsExactly("1", "1", "1");
        assertThat(each(work, "/missing")).containsExactly("0", "0", "1");
        assertThat(each(work, "/sealed")).containsExactly("2", "0", "1");
        assertThat(each(work, "/recused")).containsExactly("0", "2", "0");
        assertThat(get("/api/v1/workload?year=2024").path("items")).isEmpty();
    }

    @Test
    void tell_what_is_still_waited_for() {
        var deadlines = get("/api/v1/deadlines?on=2028-01-01").path("items");
        assertThat(each(deadlines, "/kind")).containsExactly("DECISION", "REPLY");
        assertThat(each(deadlines, "/waiting")).containsExactly("false", "true");
        assertThat(each(deadlines, "/state")).containsExactly("ESCALATED", "ESCALATED");
        assertThat(deadlines.at("/1/dossier/areaCode").asString()).isEqualTo("24853");
        assertThat(deadlines.at("/1/remindedOn").asString()).isEqualTo("2024-01-17");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=REPLY,1",
        "state=MISSED,0",
        "waiting=true,1",
        "from=2024-01-21&to=2024-01-31,1",
        "to=2024-01-20,1",
        "area=24856,1",
        "area=674&inForceOn=2024-02-20,2",
        "area=674,2",
        "area=24853&inForceOn=2024-01-15,0",
        "limit=1,1"
    })
    void list_deadlines(String query, int found) {
        assertThat(get("/api/v1/deadlines?on=2028-01-01&" + query).path("items"))
                .hasSize(found);
    }

    @Test
    void count_deadlines_and_go_through_them_page_by_page() {
        var counts = get("/api/v1/deadlines/counts?on=2028-01-01").path("items");
        assertThat(each(counts, "/deadlines")).containsExactly("1", "1");
        var first = get("/api/v1/deadlines?on=2028-01-01&limit=1");
        var second = get("/api/v1/deadlines?on=2028-01-01&limit=1&cursor="
                + first.path("next").asString());
        assertThat(each(second.path("items"), "/kind")).containsExactly("REPLY");
    }

    @Test
    void tell_the_dates_of_a_cycle_as_they_were_set_by_then() {
        var query = "/api/v1/cycles?year=2023&title=CDHT-XA";
        assertThat(get(query).at("/items/0/dates/submitBy").asString()).isEqualTo("2024-02-20");
        assertThat(get(query + "&inForceOn=2023-12-31")
                        .at("/items/0/dates/submitBy")
                        .asString())
                .isEqualTo("2024-02-15");
        assertThat(get(query).at("/items/0/report/recognised").asInt()).isEqualTo(7);
        assertThat(get(query).at("/items/0/closed/on").asString()).isEqualTo("2024-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "panels.csv,Quyết định thành lập",
        "workload.csv?year=2023,secretary",
        "deadlines.csv,Bổ sung hồ sơ",
        "cycles.csv,15/BC-PGDĐT",
        "deadlines.jsonl,REPLY"
    })
    void leave_as_tables(String list, String text) {
        var answer = side.get("/api/v1/" + list);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "panels/00000000-0000-0000-0000-000000000000,404",
        "panels/00000000-0000-0000-0000-000000000000/sessions,404",
        "panels?year=1,422",
        "workload,400",
        "deadlines?kind=X,422",
        "deadlines?from=x,422",
        "deadlines?cursor=x,400",
        "cycles?title=x,422"
    })
    void refuse_what_makes_no_sense(String address, int status) {
        assertThat(side.get("/api/v1/" + address).statusCode()).isEqualTo(status);
    }

    private static void watch(DossierId dossier, DeadlineKind kind, LocalDate due) {
        DISTRICT.recordAll(WatchId.of(dossier), Registers.deadline(dossier, kind, due));
    }

    private static JsonNode session(DossierId dossier) {
        return get("/api/v1/panels/" + Councils.PANEL + "/sessions")
                .path("items")
                .valueStream()
                .filter(session -> session.path("dossierId").asString().equals(dossier.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> each(JsonNode items, String pointer) {
        return items.valueStream().map(item -> item.at(pointer).asString()).toList();
    }

    private static JsonNode get(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }
}
