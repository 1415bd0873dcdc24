package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.query.queues.Split;

@DisplayName("The queues of a council")
class SessionQueuesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final String SITTING = "inForceOn=2024-02-08";
    private static final int FIRST_SESSION_OPENED = 5;
    private static final District DISTRICT = new District();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(Councils.PANEL, Councils.life().subList(0, 1));
        var voting = accepted("voting");
        record(voting, Councils.open(voting));
        var voted = accepted("voted");
        record(voted, Councils.closed(voted).subList(0, 4));
        var closed = accepted("closed");
        record(closed, Councils.closed(closed));
        accepted("new");
        var again = accepted("again");
        DISTRICT.record(District.steps("again", KIND).assessed(), 3);
        record(again, Councils.open(again).subList(0, 1));
        DISTRICT.record(Councils.life().getLast(), Councils.PANEL.toString(), 1);
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.on(topic, 500);
        side.awaitPosition(DISTRICT.ledger().size());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TO_ASSESS, closed new",
        "BALLOT_MISSING, again voting",
        "TO_CONCLUDE, voted",
        "TO_DECIDE, again",
        "LATE, ''"
    })
    void follow_the_sessions_of_the_council(String queue, String applicants) {
        assertThat(applicants(queue, SITTING)).containsExactlyInAnyOrder(words(applicants));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SITTING,
                SITTING + "&actor=secretary",
                SITTING + "&actor=chair&area=24853",
                "actor=chair&on=2024-02-08",
                "asRecordedAt=2024-01-10T01:02:09Z&actor=chair",
                "inForceOn=2024-01-09"
            })
    void count_exactly_what_they_list(String question) {
        assertThat(json("/api/v1/queues?role=PANEL&" + question)).hasSize(3).allSatisfy(queue -> {
            for (var split : Split.values()) {
                var address = "/api/v1/queues/" + queue.at("/queue").asString() + "?split=" + split + "&" + question;
                assertThat(queue.at("/counts/" + split).asInt(-1))
                        .as(address)
                        .isEqualTo(json(address).at("/items").size());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "BALLOT_MISSING, secretary, again voting",
        "BALLOT_MISSING, chair, again",
        "BALLOT_MISSING, khuyen-hoc, ''",
        "TO_CONCLUDE, chair, voted",
        "TO_CONCLUDE, secretary, ''"
    })
    void tell_for_whom_a_session_waits(String queue, String actor, String applicants) {
        assertThat(applicants(queue, SITTING + "&split=MINE&actor=" + actor))
                .containsExactlyInAnyOrder(words(applicants));
        assertThat(applicants(queue, SITTING + "&split=UNASSIGNED")).isEmpty();
    }

    @Test
    void say_how_many_ballots_are_in() {
        var ballots = items("BALLOT_MISSING", SITTING)
                .valueStream()
                .map(item -> item.at("/ballots/handedIn").asInt() + " of "
                        + item.at("/ballots/entitled").asInt());
        assertThat(ballots).containsExactlyInAnyOrder("0 of 2", "1 of 2");
        assertThat(items("TO_CONCLUDE", SITTING).at("/0/ballots/handedIn").asInt())
                .isEqualTo(2);
        assertThat(items("TO_ASSESS", SITTING).at("/0/ballots").isNull()).isTrue();
    }

    @Test
    void show_who_was_waited_for_at_an_earlier_instant() {
        var opened = "asRecordedAt="
                + DISTRICT.ledger().get(FIRST_SESSION_OPENED - 1).recordedAt();
        assertThat(applicants("BALLOT_MISSING", opened + "&split=MINE&actor=chair"))
                .containsExactly("voting");
        assertThat(items("BALLOT_MISSING", opened).at("/0/ballots/handedIn").asInt(-1))
                .isZero();
        var before = "asRecordedAt="
                + DISTRICT.ledger().get(FIRST_SESSION_OPENED - 2).recordedAt();
        assertThat(applicants("BALLOT_MISSING", before)).isEmpty();
        assertThat(applicants("TO_ASSESS", before)).containsExactly("voting");
    }

    @Test
    void give_back_what_a_dissolved_council_has_left() {
        assertThat(applicants("TO_ASSESS", "on=2024-02-08"))
                .containsExactlyInAnyOrder("closed", "new", "voted", "voting");
        assertThat(applicants("BALLOT_MISSING", "on=2024-02-08")).isEmpty();
        assertThat(applicants("TO_CONCLUDE", "inForceOn=2024-04-09")).isEmpty();
        assertThat(applicants("TO_CONCLUDE", "inForceOn=2024-04-08")).containsExactly("voted");
    }

    private static DossierId accepted(String applicant) {
        var then = District.steps(applicant, KIND);
        DISTRICT.recordAll(
                then.id(),
                List.<DossierEvent>of(
                        District.registered(applicant, KIND, "24853"), then.submitted(Steps.LEVEL_1), then.accepted()));
        return then.id();
    }

    private static void record(DossierId dossier, List<SessionEvent> events) {
        DISTRICT.recordAll(Councils.session(dossier), events);
    }

    private static List<String> applicants(String queue, String question) {
        return items(queue, question)
                .valueStream()
                .map(item -> item.at("/applicantCode").asString())
                .toList();
    }

    private static JsonNode items(String queue, String question) {
        return json("/api/v1/queues/" + queue + "?" + question).at("/items");
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.split(" ");
    }

    private static JsonNode json(String path) {
        return JsonMapper.shared().readTree(side.get(path).body());
    }
}
