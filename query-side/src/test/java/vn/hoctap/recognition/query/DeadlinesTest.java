package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Deadlines that are still to come")
class DeadlinesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final LocalDate APPOINTMENT = LocalDate.of(2024, 2, 9);
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(Changes.ofTheMap().getFirst().territoryId(), Changes.ofTheMap());
        older();
        live("submitted", then -> Stream.of(then.submitted(Steps.LEVEL_1)));
        live("returned", then -> Stream.of(then.submitted(Steps.LEVEL_1), then.returned("Thiếu tờ trình")));
        live(
                "again",
                then -> Stream.of(
                        then.submitted(Steps.LEVEL_1), then.returned("Thiếu tờ trình"), then.submitted(Steps.LEVEL_1)));
        live("accepted", then -> Stream.of(then.submitted(Steps.LEVEL_1), then.accepted()));
        live("promised", then -> Stream.of(then.accepted(), then.reappointed(), then.assessed()));
        live("reminded", then -> Stream.of(then.accepted()));
        note("reminded", 1);
        live("missed", then -> Stream.of(then.accepted()));
        note("missed", 2);
        live("recognised", then -> Stream.of(then.accepted(), then.recognised(Steps.LEVEL_1)));
        live("withdrawn", then -> Stream.of(then.accepted(), then.withdrawn()));
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
    void are_those_of_the_stage_at_which_a_dossier_stands() {
        assertThat(told("state=UPCOMING&on=2024-01-20"))
                .containsExactlyInAnyOrder(
                        "returned REPLY 2024-01-24 4",
                        "accepted APPOINTMENT 2024-02-09 20",
                        "promised APPOINTMENT 2024-02-19 30",
                        "accepted RESULT 2024-02-19 30",
                        "missed RESULT 2024-02-19 30",
                        "promised RESULT 2024-02-19 30",
                        "reminded RESULT 2024-02-19 30",
                        "recognised VALIDITY 2027-12-31 1441");
        assertThat(items("on=2024-01-20")
                        .valueStream()
                        .map(item -> item.at("/due").asString())
                        .toList())
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-24,REPLY,1",
        "2024-01-25,REPLY,0",
        "2024-02-19,RESULT,4",
        "2024-02-20,RESULT,0",
        "2027-12-31,VALIDITY,1",
        "2028-01-01,VALIDITY,0"
    })
    void are_to_come_up_to_their_last_good_day(LocalDate on, DeadlineKind kind, int found) {
        assertThat(items("state=UPCOMING&on=" + on + "&kind=" + kind)).hasSize(found);
    }

    @Test
    void are_listed_once_with_what_was_noted_of_them() {
        assertThat(told("kind=APPOINTMENT&on=2024-02-05"))
                .containsExactlyInAnyOrder(
                        "accepted APPOINTMENT 2024-02-09 4",
                        "missed APPOINTMENT 2024-02-09 4",
                        "reminded APPOINTMENT 2024-02-09 4",
                        "promised APPOINTMENT 2024-02-19 14");
        var later = items("kind=APPOINTMENT&on=2024-02-10&to=2024-02-09");
        assertThat(later.valueStream().map(item -> item.at("/state").asString()))
                .containsExactlyInAnyOrder("REMINDED", "MISSED");
        assertThat(later)
                .allSatisfy(item -> assertThat(item.at("/daysLeft").isNull()).isTrue());
    }

    @Test
    void bear_the_name_under_which_they_will_be_noted() {
        var id = items("kind=APPOINTMENT&state=REMINDED").at("/0/id").asString();
        var before = "asRecordedAt="
                + DISTRICT.ledger().stream()
                        .filter(event -> event.type().equals("DeadlineReminded"))
                        .findFirst()
                        .orElseThrow()
                        .recordedAt()
                        .minusSeconds(1);
        var upcoming = items(before + "&state=UPCOMING&kind=APPOINTMENT");
        assertThat(upcoming.valueStream().map(item -> item.at("/id").asString()))
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "asRecordedAt=2024-01-10T01:02:03Z,0",
        "inForceOn=2024-01-09,0",
        "inForceOn=2024-01-10,10",
        "inForceOn=2024-02-10,6",
        "area=674&on=2024-01-20,8",
        "area=24856&on=2024-01-20,0",
        "area=24853&from=2024-02-01&to=2024-02-28&on=2024-01-20,6",
        "waiting=false&on=2024-01-20,0"
    })
    void are_asked_for_like_the_others(String question, int found) {
        assertThat(items("state=UPCOMING&" + question)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on=2024-01-20", "inForceOn=2024-02-09", "area=24853&on=2024-02-19", "on=2040-01-01"})
    void are_counted_and_paged_and_exported_as_listed(String question) {
        int listed = items(question).size();
        var counts = json("/api/v1/deadlines/counts?" + question).path("items").valueStream();
        assertThat(counts.mapToInt(count -> count.at("/deadlines").asInt()).sum())
                .isEqualTo(listed);
        assertThat(side.get("/api/v1/deadlines.jsonl?" + question).body().lines())
                .hasSize(listed);
        assertThat(paged(question)).isEqualTo(told(question));
    }

    @Test
    void leave_as_a_table() {
        assertThat(side.get("/api/v1/deadlines.csv?state=UPCOMING&on=2024-01-20")
                        .body())
                .contains("Số ngày còn lại", "Chưa đến hạn", "Bổ sung hồ sơ");
    }

    private static List<String> paged(String question) {
        var found = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = json("/api/v1/deadlines?limit=3&" + question + next);
            found.addAll(told(page.path("items")));
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : null;
        }
        return found;
    }

    private static List<String> told(String question) {
        return told(items(question));
    }

    private static List<String> told(JsonNode items) {
        return items.valueStream()
                .map(item -> Stream.of("/dossier/applicantCode", "/kind", "/due", "/daysLeft")
                        .map(part -> item.at(part).asString(""))
                        .reduce((before, part) -> before + " " + part)
                        .orElseThrow())
                .toList();
    }

    private static JsonNode items(String question) {
        return json("/api/v1/deadlines?limit=200&" + question).path("items");
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }

    /** Dossiers of before there were appointments and days for a reply; one of them stays returned. */
    private static void older() {
        var recognised = new OlderLife(District.registered("older-1", KIND, "24853")).recognised();
        var returned = new OlderLife(District.registered("older-2", KIND, "24853"))
                .rejected()
                .subList(0, 2);
        var accepted = new OlderLife(District.registered("older-3", KIND, "24853"))
                .recognised()
                .subList(0, 4);
        for (var life : List.of(recognised, returned, accepted)) {
            for (int version = 0; version < life.size(); version++) {
                DISTRICT.record(life.get(version), version);
            }
        }
    }

    private static void live(String applicant, Life life) {
        var then = District.steps(applicant, KIND);
        DISTRICT.recordAll(
                then.id(),
                Stream.concat(Stream.of(District.registered(applicant, KIND, "24853")), life.after(then))
                        .toList());
    }

    /** @param notices reminded of, missed, put before the superior: how many of them */
    private static void note(String applicant, int notices) {
        var dossier = District.steps(applicant, KIND).id();
        DISTRICT.recordAll(
                WatchId.of(dossier),
                Registers.deadline(dossier, DeadlineKind.APPOINTMENT, APPOINTMENT)
                        .subList(0, notices));
    }

    private interface Life {
        Stream<DossierEvent> after(Steps then);
    }
}
