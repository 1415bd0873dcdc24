package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.authority.Role;

/**
 * Every person does every act on a dossier of every stage. What is to come out follows here from a table of its own, not from
 * the rule that decides. Each request names a version that nobody saw: who is admitted gets 412, and nothing changes.
 */
@DisplayName("The authorisation matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixTest {
    private static final String DAY = "\"effectiveOn\":\"2024-03-04\"";
    private static final AtomicInteger CELLS = new AtomicInteger();

    private CommandApi api;
    private Map<DossierStage, UUID> dossiers;
    private List<List<String>> stories;

    @BeforeAll
    void start() {
        api = CommandApi.start();
        dossiers = StoredDossiers.atEveryStage(api.bean(EventStore.class));
        Stream.of(MatrixPeople.values()).forEach(person -> person.introduceTo(api.people()));
        stories = stories();
    }

    @AfterAll
    void stop() {
        assertThat(stories()).as("the dossiers after all cells").isEqualTo(stories);
        assertThat(CELLS).hasValueGreaterThanOrEqualTo(3_000);
        api.close();
    }

    /** What can be done to a dossier, and by whom: for the applicant, or as one of these roles of the office in charge. */
    enum Act {
        DRAFT("drafts", "{\"answers\":[]}"),
        SELF_ASSESS(
                "self-assessments",
                "{\"answers\":[],\"meeting\":{\"heldOn\":\"2024-03-04\",\"chairedBy\":\"Lãnh đạo\",\"attendedBy\":[\"Hội\"],"
                        + "\"minutes\":\"01/BB\"}," + DAY + "}"),
        SUBMIT("submissions", "{\"parts\":[{\"code\":\"TO_TRINH\",\"document\":\"05/TTr\"}]," + DAY + "}"),
        WITHDRAW("withdrawals", "{\"reason\":\"Xin rút\"," + DAY + "}"),
        COMPLAIN(
                "complaints",
                "{\"kind\":\"COMPLAINT\",\"complainant\":\"Ủy ban nhân dân xã\",\"subject\":\"Xem lại\"," + DAY + "}"),
        RETURN("returns", "{\"reason\":\"Thiếu\",\"defects\":[{\"place\":\"TO_TRINH\",\"what\":\"Ký\"}]," + DAY + "}"),
        ACCEPT("acceptances", "{\"receivedAt\":\"2024-03-04T09:00:00\"}"),
        DECLINE("declines", "{\"reason\":\"Sai nơi nhận\"," + DAY + "}"),
        REAPPOINT("reappointments", "{\"appointment\":\"2024-03-29\",\"reason\":\"Hội đồng chưa họp\"," + DAY + "}"),
        PUBLISH("publications", "{\"channel\":\"Trang thông tin điện tử\"," + DAY + "}"),
        EXPIRE("expiries", "{" + DAY + "}"),
        TRANSFER(
                "transfers",
                "{\"area\":{\"code\":\"24853\",\"name\":\"Xã Đạ Tông\"},\"offices\":[],\"legalBasis\":\"Văn bản\","
                        + DAY + "}"),
        SETTLE(
                "complaints/1/settlements",
                "{\"outcome\":\"UPHELD\",\"reason\":\"Đủ\",\"documentNumber\":\"09/KL\"," + DAY + "}");

        private final String address;
        private final String body;

        Act(String address, String body) {
            this.address = address;
            this.body = body;
        }

        boolean isApplicants() {
            return switch (this) {
                case DRAFT, SELF_ASSESS, SUBMIT, WITHDRAW, COMPLAIN -> true;
                case RETURN, ACCEPT, DECLINE, REAPPOINT, PUBLISH, EXPIRE, TRANSFER, SETTLE -> false;
            };
        }

        boolean isOf(MatrixPeople person) {
            return switch (this) {
                case DRAFT, SELF_ASSESS, SUBMIT, WITHDRAW -> false;
                case COMPLAIN, RETURN, ACCEPT, DECLINE, REAPPOINT -> person.hasRole(Role.RECEIVING_CLERK);
                case PUBLISH, EXPIRE, TRANSFER -> person.hasRole(Role.RECEIVING_CLERK, Role.OFFICE_HEAD);
                case SETTLE -> person.hasRole(Role.OFFICE_HEAD, Role.AUTHORITY);
            };
        }
    }

    /** Status and type of the answer. */
    private record Outcome(int status, String type) {
        static final Outcome UNKNOWN = new Outcome(401, "missing-actor");
        static final Outcome FORBIDDEN = new Outcome(403, "forbidden");
        static final Outcome NOT_APART = new Outcome(403, "separation-of-duties");
        static final Outcome HIDDEN = new Outcome(404, "not-found");
        static final Outcome ADMITTED = new Outcome(412, "precondition-failed");

        static Outcome of(HttpResponse<String> answer) {
            var type = answer.body().replaceAll("(?s).*\"type\":\"urn:hoctap:problem:([^\"]*)\".*", "$1");
            return new Outcome(answer.statusCode(), type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_for_every_person_and_stage(Act act) {
        var wrong = new ArrayList<String>();
        dossiers.forEach((stage, dossier) -> Stream.of(MatrixPeople.values()).forEach(person -> {
            var expected = expected(act, stage, person);
            var found = Outcome.of(send(act, dossier, person));
            CELLS.incrementAndGet();
            if (!found.equals(expected)) {
                wrong.add("%s %s %s: %s instead of %s".formatted(act, stage, person, found, expected));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    /** The body of a hidden dossier's answer is that of one that does not exist, byte for byte. */
    @ParameterizedTest
    @EnumSource
    void hides_what_is_hidden_byte_for_byte(Act act) {
        for (var person : List.of(MatrixPeople.OTHER_OFFICER, MatrixPeople.OTHER_CLERK, MatrixPeople.OTHER_AUDITOR)) {
            var hidden = send(act, dossiers.get(DossierStage.SUBMITTED), person);
            var missing = send(act, UUID.randomUUID(), person);
            assertThat(hidden.body()).as(act + " " + person).isEqualTo(missing.body());
            assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
            assertThat(headers(hidden)).isEqualTo(headers(missing));
        }
    }

    /** Neither without a name nor without a right, as a member of another council has none, does anybody learn what there is. */
    @ParameterizedTest
    @EnumSource
    void refuses_those_without_a_right_byte_for_byte(Act act) {
        for (var person : List.of(MatrixPeople.NOBODY, MatrixPeople.STRANGER)) {
            var there = send(act, dossiers.get(DossierStage.SUBMITTED), person);
            var missing = send(act, UUID.randomUUID(), person);
            assertThat(there.body()).as(act + " " + person).isEqualTo(missing.body());
            assertThat(there.statusCode()).isIn(401, 403).isEqualTo(missing.statusCode());
            assertThat(headers(there)).isEqualTo(headers(missing));
        }
    }

    /** A draft may name any dossier; what is no business of the body's is answered like what nobody has registered. */
    @ParameterizedTest
    @EnumSource
    void hides_from_a_draft_what_is_hidden(DossierStage stage) {
        var person = MatrixPeople.OTHER_SPECIALIST;
        var hidden = dossiers.get(stage);
        var missing = UUID.randomUUID();
        var ofHidden = propose(hidden, person, "675");
        var ofMissing = propose(missing, person, "675");
        assertThat(ofHidden.body().replace(hidden.toString(), ""))
                .contains("\"refusal\":\"DOSSIER_UNKNOWN\"")
                .isEqualTo(ofMissing.body().replace(missing.toString(), ""));
        assertThat(headers(ofHidden)).isEqualTo(headers(ofMissing));
    }

    /** Of its own area an office knows what was filed. */
    @ParameterizedTest
    @EnumSource
    void tells_a_draft_of_what_was_filed_with_the_office(DossierStage stage) {
        var answer = propose(dossiers.get(stage), MatrixPeople.OWN_SPECIALIST, "674");
        assertThat(answer.body().contains("\"refusal\":\"DOSSIER_UNKNOWN\"")).isEqualTo(isDraft(stage));
    }

    private HttpResponse<String> propose(UUID dossier, MatrixPeople person, String seat) {
        var content = "{\"kind\":\"REVOCATION\",\"legalBasis\":\"Kết luận\",\"reason\":\"Sai\",\"dossierId\":\"%s\"}";
        var draft = Drafts.proposal(
                seat, "DT-" + dossier.toString().substring(0, 8), "QĐ-PGDĐT", content.formatted(dossier));
        return api.postTo("/api/v1/decisions", draft, CommandApi.AS, person.subject());
    }

    /** All but the moment, and whether the server means to keep the connection. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "connection"));
        return headers;
    }

    private List<List<String>> stories() {
        return dossiers.values().stream().map(api::storedTypes).toList();
    }

    private static Outcome expected(Act act, DossierStage stage, MatrixPeople person) {
        if (person == MatrixPeople.NOBODY) {
            return Outcome.UNKNOWN;
        }
        if (person == MatrixPeople.STRANGER || person == MatrixPeople.ADMINISTRATOR) {
            return Outcome.FORBIDDEN;
        }
        if (!person.isOfThisPlace()) {
            return Outcome.HIDDEN;
        }
        if (act.isApplicants() && person.actsForApplicant()) {
            return Outcome.ADMITTED;
        }
        if (act.isOf(person)) {
            return ofOffice(stage, person);
        }
        return knows(stage, person) ? Outcome.FORBIDDEN : Outcome.HIDDEN;
    }

    /** A draft is no office's business yet; and nobody acts for an office in what one has acted for an applicant in. */
    private static Outcome ofOffice(DossierStage stage, MatrixPeople person) {
        if (isDraft(stage)) {
            return knows(stage, person) ? Outcome.FORBIDDEN : Outcome.HIDDEN;
        }
        return person.hasPartInIt() ? Outcome.NOT_APART : Outcome.ADMITTED;
    }

    private static boolean knows(DossierStage stage, MatrixPeople person) {
        return person.watches() || person.actsForApplicant() || (person.worksInOffice() && !isDraft(stage));
    }

    private static boolean isDraft(DossierStage stage) {
        return stage == DossierStage.REGISTERED || stage == DossierStage.SELF_ASSESSED;
    }

    private HttpResponse<String> send(Act act, UUID dossier, MatrixPeople person) {
        var address = "/api/v1/dossiers/" + dossier + "/" + act.address;
        return person == MatrixPeople.NOBODY
                ? api.postUnsigned(address, act.body, "If-Match", "\"999\"")
                : api.postTo(address, act.body, "If-Match", "\"999\"", CommandApi.AS, person.subject());
    }
}
