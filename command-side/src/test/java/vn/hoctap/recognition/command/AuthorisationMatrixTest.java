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

/**
 * Every person does every act on a dossier of every stage. What is to come out follows here from a table of its own, not from
 * the rule that decides. Each request names a version that nobody saw: who is admitted gets 412, and nothing changes.
 */
@DisplayName("The authorisation matrix")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationMatrixTest {
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
        assertThat(CELLS).hasValueGreaterThanOrEqualTo(4_600);
        api.close();
    }

    @ParameterizedTest
    @EnumSource
    void holds_for_every_person_and_stage(DossierAct act) {
        var wrong = new ArrayList<String>();
        dossiers.forEach((stage, dossier) -> Stream.of(MatrixPeople.values()).forEach(person -> {
            var expected = expected(act, stage, person);
            var found = MatrixOutcome.of(act.by(person, api, dossier));
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
    void hides_what_is_hidden_byte_for_byte(DossierAct act) {
        for (var person : List.of(MatrixPeople.OTHER_OFFICER, MatrixPeople.OTHER_CLERK, MatrixPeople.OTHER_AUDITOR)) {
            var hidden = act.by(person, api, dossiers.get(DossierStage.SUBMITTED));
            var missing = act.by(person, api, UUID.randomUUID());
            assertThat(hidden.body()).as(act + " " + person).isEqualTo(missing.body());
            assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
            assertThat(headers(hidden)).isEqualTo(headers(missing));
        }
    }

    /** Neither without a name nor without a right, as a member of another council has none, does anybody learn what there is. */
    @ParameterizedTest
    @EnumSource
    void refuses_those_without_a_right_byte_for_byte(DossierAct act) {
        for (var person : List.of(MatrixPeople.NOBODY, MatrixPeople.STRANGER, MatrixPeople.OTHER_CHAIR)) {
            var there = act.by(person, api, dossiers.get(DossierStage.SUBMITTED));
            var missing = act.by(person, api, UUID.randomUUID());
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

    private static MatrixOutcome expected(DossierAct act, DossierStage stage, MatrixPeople person) {
        if (person == MatrixPeople.NOBODY) {
            return MatrixOutcome.UNKNOWN;
        }
        if (!person.mayKnowAnything()) {
            return MatrixOutcome.FORBIDDEN;
        }
        if (!person.isOfThisPlace()) {
            return MatrixOutcome.HIDDEN;
        }
        if (act.isApplicants() && person.actsForApplicant()) {
            return MatrixOutcome.ADMITTED;
        }
        if (act.isOf(person)) {
            return ofOffice(stage, person);
        }
        return knows(stage, person) ? MatrixOutcome.FORBIDDEN : MatrixOutcome.HIDDEN;
    }

    /** A draft is no office's business yet; and nobody acts for an office in what one has acted for an applicant in. */
    private static MatrixOutcome ofOffice(DossierStage stage, MatrixPeople person) {
        if (isDraft(stage)) {
            return knows(stage, person) ? MatrixOutcome.FORBIDDEN : MatrixOutcome.HIDDEN;
        }
        return person.hasPartInIt() ? MatrixOutcome.NOT_APART : MatrixOutcome.ADMITTED;
    }

    private static boolean knows(DossierStage stage, MatrixPeople person) {
        return person.watches() || person.actsForApplicant() || (person.worksInOffice() && !isDraft(stage));
    }

    private static boolean isDraft(DossierStage stage) {
        return stage == DossierStage.REGISTERED || stage == DossierStage.SELF_ASSESSED;
    }
}
