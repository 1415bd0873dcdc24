package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.queues.Split;

@DisplayName("The queues of work")
class QueuesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_UNIT;
    private static final Set<String> CLERKS_STEPS = Set.of("DossierReturned", "DossierAccepted", "DossierReappointed");
    private static final List<Envelope> LEDGER = ledger();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 500);
        side.awaitPosition(LEDGER.size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TO_SELF_ASSESS, registered",
        "TO_SUBMIT, assessed",
        "TO_SUPPLEMENT, returned",
        "TO_RECEIVE, again submitted",
        "APPOINTMENTS, accepted",
        "TO_ASSESS, accepted promised",
        "BALLOT_MISSING, ''",
        "TO_CONCLUDE, ''",
        "TO_DECIDE, proposed",
        "COMPLAINTS, complained",
        "LATE, ''",
        "NEAR_DUE, accepted"
    })
    void hold_what_their_role_has_to_do(String queue, String applicants) {
        var items = json("/api/v1/queues/" + queue + "?on=2024-02-08").at("/items");
        var found = new ArrayList<String>();
        items.forEach(item -> found.add(item.at("/applicantCode").asString()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(words(applicants));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on=2024-02-08",
                "on=2024-02-20&actor=officer-24853",
                "on=2024-02-08&actor=clerk-1",
                "on=2024-02-10&actor=clerk-1&asRecordedAt=2024-01-10T01:02:24Z",
                "on=2024-02-10&asRecordedAt=2024-01-10T01:02:40Z&area=24853",
                "on=2024-02-10&inForceOn=2024-01-10",
                "inForceOn=2024-01-09",
                "area=24857",
                "office=Ph%C3%B2ng%20Gi%C3%A1o%20d%E1%BB%A5c%20v%C3%A0%20%C4%90%C3%A0o%20t%E1%BA%A1o%20huy%E1%BB%87n%20%C4%90am%20R%C3%B4ng"
            })
    void count_exactly_what_they_list(String question) {
        var queues = json("/api/v1/queues?" + question);
        assertThat(queues).hasSize(12).allSatisfy(queue -> {
            for (var split : Split.values()) {
                var address = "/api/v1/queues/" + queue.at("/queue").asString() + "?split=" + split + "&" + question;
                assertThat(queue.at("/counts/" + split).asLong(-1)).as(address).isEqualTo(length(address));
            }
        });
    }

    @Test
    void show_what_was_waiting_at_an_earlier_instant() {
        assertThat(count("TO_RECEIVE", "ALL", "")).isEqualTo(2);
        assertThat(count("TO_RECEIVE", "ALL", "&asRecordedAt=2024-01-10T01:02:10Z"))
                .isEqualTo(1);
        assertThat(count("COMPLAINTS", "ALL", "&asRecordedAt=2024-01-10T01:02:10Z"))
                .isZero();
        assertThat(count("TO_SELF_ASSESS", "ALL", "&inForceOn=2024-01-09")).isZero();
    }

    @Test
    void tell_whose_a_dossier_is() {
        assertThat(count("TO_RECEIVE", "MINE", "&actor=clerk-1")).isEqualTo(1);
        assertThat(count("TO_RECEIVE", "UNASSIGNED", "&actor=clerk-1")).isEqualTo(1);
        assertThat(count("TO_RECEIVE", "MINE", "&actor=officer-24853")).isZero();
        assertThat(count("TO_SUPPLEMENT", "MINE", "&actor=officer-24853")).isEqualTo(1);
        assertThat(count("TO_ASSESS", "UNASSIGNED", "")).isEqualTo(2);
        var item = json("/api/v1/queues/TO_RECEIVE?split=RETURNED").at("/items/0");
        assertThat(item.at("/applicantCode").asString()).isEqualTo("again");
        assertThat(item.at("/inCareOf").asString()).isEqualTo("clerk-1");
        assertThat(item.at("/returnedBefore").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-05,0,0",
        "2024-02-06,1,0",
        "2024-02-09,1,0",
        "2024-02-10,0,1",
        "2024-02-16,1,1",
        "2024-02-20,0,2"
    })
    void are_urgent_three_days_before_the_appointment_and_late_the_day_after(LocalDate on, long near, long late) {
        assertThat(count("TO_ASSESS", "NEAR_DUE", "&on=" + on)).isEqualTo(near);
        var overdue = json("/api/v1/queues/TO_ASSESS?split=LATE&on=" + on).at("/items");
        assertThat(overdue)
                .hasSize((int) late)
                .allSatisfy(item -> assertThat(item.at("/overdueDays").asLong()).isPositive());
    }

    @Test
    void are_paged_most_urgent_first() {
        var seen = new ArrayList<String>();
        var days = new ArrayList<String>();
        String cursor = "";
        do {
            var page = json("/api/v1/queues/LATE?limit=1&on=2030-01-01" + cursor);
            page.at("/items").forEach(item -> {
                seen.add(item.at("/dossierId").asString());
                days.add(item.at("/expectedBy").asString());
            });
            cursor = page.at("/next").isString() ? "&cursor=" + page.at("/next").asString() : null;
        } while (cursor != null);
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        assertThat(days).isSorted();
    }

    @Test
    void are_those_of_the_role_and_say_what_to_do() {
        var queues = json("/api/v1/queues?role=CLERK");
        assertThat(queues).hasSize(2);
        assertThat(queues.at("/0/title").asString()).isEqualTo("Chờ tiếp nhận");
        assertThat(queues.at("/0/hint").asString()).contains("kiểm tra thành phần hồ sơ");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/queues?role=KING,422",
        "/api/v1/queues?actor=%00,422",
        "/api/v1/queues/NONE,422",
        "/api/v1/queues/LATE?cursor=zz,400",
        "/api/v1/queues/LATE?cursor=MjAyNC0wMi0zMS8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA,400"
    })
    void refuse_questions_that_make_no_sense(String path, int status) {
        assertThat(side.get(path).statusCode()).isEqualTo(status);
    }

    private static long count(String queue, String split, String question) {
        for (var one : json("/api/v1/queues?limit=200" + question)) {
            if (one.at("/queue").asString().equals(queue)) {
                return one.at("/counts/" + split).asLong();
            }
        }
        throw new AssertionError(queue);
    }

    private static long length(String address) {
        return json(address + "&limit=200").at("/items").size();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }

    private static List<Envelope> ledger() {
        var district = new District();
        live(district, "registered", then -> List.of());
        live(district, "assessed", then -> List.of(then.selfAssessed(Steps.LEVEL_1)));
        live(district, "submitted", then -> List.of(then.submitted(Steps.LEVEL_1)));
        live(district, "returned", then -> List.of(then.submitted(Steps.LEVEL_1), then.returned("Thiếu tờ trình")));
        live(
                district,
                "again",
                then -> List.of(
                        then.submitted(Steps.LEVEL_1), then.returned("Thiếu tờ trình"), then.submitted(Steps.LEVEL_1)));
        live(district, "accepted", then -> List.of(then.submitted(Steps.LEVEL_1), then.accepted()));
        live(district, "promised", then -> List.of(then.submitted(Steps.LEVEL_1), then.accepted(), then.reappointed()));
        live(district, "proposed", then -> List.of(then.accepted(), then.reappointed(), then.assessed()));
        live(district, "complained", then -> List.of(then.rejected(), then.complained()));
        live(
                district,
                "settled",
                then -> List.of(then.rejected(), then.complained(), then.settled(ComplaintOutcome.DISMISSED)));
        live(district, "recognised", then -> List.of(then.recognised(Steps.LEVEL_1)));
        return district.ledger().stream().map(QueuesTest::byItsActor).toList();
    }

    private static void live(District district, String applicant, Life life) {
        var begun = District.registered(applicant, KIND, "24853");
        district.record(begun, 0);
        int version = 0;
        for (var event : life.after(District.steps(applicant, KIND))) {
            district.record(event, ++version);
        }
    }

    private static Envelope byItsActor(Envelope at) {
        var metadata =
                CLERKS_STEPS.contains(at.type()) ? at.metadata().replace("officer-24853", "clerk-1") : at.metadata();
        return new Envelope(
                at.position(),
                at.streamType(),
                at.stream(),
                at.version(),
                at.eventId(),
                at.type(),
                at.revision(),
                at.recordedAt(),
                at.payload(),
                metadata);
    }

    private interface Life {
        List<DossierEvent> after(Steps then);
    }
}
