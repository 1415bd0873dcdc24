package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.Drafts.proposal;
import static vn.hoctap.recognition.command.Drafts.recognition;
import static vn.hoctap.recognition.command.Drafts.register;
import static vn.hoctap.recognition.command.Drafts.sign;
import static vn.hoctap.recognition.command.Drafts.signedAtOnce;
import static vn.hoctap.recognition.command.Drafts.step;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.authority.Role;

@DisplayName("Signing decisions over HTTP")
class DecisionApiTest {
    private static final String SERIES = "QĐ-PGDĐT";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static CommandApi api;
    private static CommandApi other;
    private static Drafts drafts;

    @BeforeAll
    static void start() {
        var database = TestDatabase.create();
        api = CommandApi.with(database, DecisionDesk::equip);
        other = CommandApi.with(database, DecisionDesk::equip);
        drafts = new Drafts(api);
    }

    @AfterAll
    static void stop() {
        api.close();
        other.close();
    }

    @Test
    void leads_a_draft_to_a_number_and_its_dossiers_with_it() {
        var dossiers = List.of(drafts.proposed("1-a", "1"), drafts.proposed("1-b", "1"));
        var decision = drafts.verified("1", SERIES, dossiers);
        var signed = sign(api, decision);

        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(signed.body()).isEqualTo("{\"decisionId\":\"%s\",\"version\":2}".formatted(decision));
        assertThat(api.storedPayloads(decision).getLast())
                .contains("\"number\":1,\"numberText\":\"01/QĐ-PGDĐT\",\"signatory\":\"Trưởng phòng\"");
        assertThat(api.storedMetadata(register("1", SERIES)))
                .singleElement()
                .asString()
                .contains("\"actor\":\"authority\"");
        assertThat(dossiers)
                .allSatisfy(dossier -> assertThat(api.storedTypes(dossier)).endsWith("DossierRecognised"));
    }

    @Test
    void gives_fifty_at_once_the_numbers_from_1_to_50() {
        var decisions = IntStream.rangeClosed(1, 50)
                .mapToObj(draft -> drafts.verified("50", SERIES, List.of(drafts.proposed("50-" + draft, "50"))))
                .toList();

        assertThat(signedAtOnce(decisions, api)).hasSize(50).containsOnly(200);
        assertThat(drafts.numbers("50", SERIES))
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void goes_on_from_the_number_that_another_process_has_given() {
        var processes = List.of(api, other, api, other);
        for (int turn = 0; turn < processes.size(); turn++) {
            var draft = drafts.verified("2", SERIES, List.of(drafts.proposed("2-" + turn, "2")));
            assertThat(sign(processes.get(turn), draft).statusCode()).isEqualTo(200);
        }
        assertThat(drafts.numbers("2", SERIES)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void leaves_no_hole_where_two_processes_number_at_once() {
        var decisions = IntStream.rangeClosed(1, 20)
                .mapToObj(draft -> drafts.verified("20", SERIES, List.of(drafts.proposed("20-" + draft, "20"))))
                .toList();
        var signed = signedAtOnce(decisions, api, other).stream()
                .filter(Predicate.isEqual(200))
                .count();

        assertThat(drafts.numbers("20", SERIES))
                .isNotEmpty()
                .isEqualTo(LongStream.rangeClosed(1, signed)
                        .mapToObj(Math::toIntExact)
                        .toList());
    }

    @Test
    void lets_one_of_two_decisions_on_a_dossier_win_and_takes_no_number_for_the_other() {
        var dossier = drafts.proposed("3", "3");
        var one = drafts.verified("3", "QĐ-A", List.of(dossier));
        var another = drafts.verified("3", "QĐ-B", List.of(dossier));

        assertThat(signedAtOnce(List.of(one, another), api)).containsExactlyInAnyOrder(200, 409);
        assertThat(api.storedTypes(dossier)).containsOnlyOnce("DossierRecognised");
        assertThat(drafts.numbers("3", "QĐ-A").size()
                        + drafts.numbers("3", "QĐ-B").size())
                .isEqualTo(1);
    }

    @Test
    void stores_nothing_when_one_of_the_dossiers_refuses_and_names_it() {
        var good = drafts.proposed("4-a", "4");
        var later = drafts.proposed("4-b", "4", TODAY);
        var yesterday = "{\"effectiveOn\":\"" + TODAY.minusDays(1) + "\"}";
        var decision = drafts.verified("4", SERIES, recognition(List.of(good, later)), yesterday);
        var refused = step(api, decision, "signatures", "authority", yesterday);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body())
                .contains("\"refusal\":\"DOSSIER_REFUSES\"", "\"dossierId\":\"" + later + "\"")
                .contains("\"dossierRefusal\":\"EFFECTIVE_BEFORE_PREVIOUS_STEP\"");
        assertThat(api.storedTypes(decision)).containsExactly("DecisionProposed", "DecisionVerified");
        assertThat(api.storedTypes(good)).doesNotContain("DossierRecognised");
        assertThat(drafts.numbers("4", SERIES)).isEmpty();
    }

    @Test
    void revokes_reinstates_and_corrects_under_further_numbers() {
        var dossier = drafts.proposed("8", "8");
        sign(api, drafts.verified("8", SERIES, List.of(dossier)));
        for (var content : List.of(
                "{\"kind\":\"REVOCATION\",\"legalBasis\":\"Kết luận thanh tra\",\"reason\":\"Kê khai sai\"",
                "{\"kind\":\"REINSTATEMENT\",\"legalBasis\":\"Bản án\",\"reason\":\"Thu hồi sai\"",
                "{\"kind\":\"CORRECTION\",\"legalBasis\":\"Nghị định 30/2020/NĐ-CP\",\"what\":\"Tên xã\"")) {
            var whole = content + ",\"dossierId\":\"" + dossier + "\"}";
            var signed = sign(api, drafts.verified("8", SERIES, whole, "{}"));
            assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        }
        assertThat(api.storedTypes(dossier))
                .endsWith("DossierRecognised", "RecognitionRevoked", "RecognitionReinstated", "RecognitionCorrected");
        assertThat(drafts.numbers("8", SERIES)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void is_for_three_people() {
        var decision = drafts.verified("5", SERIES, List.of(drafts.proposed("5", "5")));
        api.people().grant("deputy", Role.AUTHORITY, "PGDDT-5");
        var refused = step(api, decision, "signatures", "deputy", "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:hoctap:problem:separation-of-duties");
        assertThat(refused.body()).contains("\"refusal\":\"SAME_PERSON\"", "ba người khác nhau");
    }

    @Test
    void lets_a_draft_come_back_and_be_proposed_again() {
        var dossiers = List.of(drafts.proposed("6", "6"));
        var decision = drafts.verified("6", SERIES, dossiers);
        assertThat(step(api, decision, "returns", "authority", "{\"reason\":\"Thiếu căn cứ\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(drafts.verified("6", SERIES, dossiers)).isEqualTo(decision);
        assertThat(step(api, decision, "drops", "specialist", "{\"reason\":\"Trình lại\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(sign(api, decision).body()).contains("\"refusal\":\"NOT_OPEN_FOR_THIS_STEP\"");
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "RECOGNITION" | "PARDON"        | 422 | invalid-value
            "LEVEL_1"     | "LEVEL_3"       | 422 | invalid-value
            "QĐ-PGDĐT"    | "QĐ/PGDĐT"      | 422 | validation
            "DT-7"        | ""              | 422 | validation
            ["Căn cứ"]    | []              | 422 | validation
            "items":[     | "items":[null,  | 422 | validation
            "items"       | "more":1,"items" | 400 | unknown-field
            """)
    void refuses_a_proposal_of_another_shape(String part, String instead, int status, String type) {
        var body = proposal("7", "DT-7", SERIES, recognition(List.of(UUID.randomUUID())));
        assertThat(body).contains(part);
        var answer = api.postTo("/api/v1/decisions", body.replace(part, instead));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + type);
    }

    @Test
    void is_described_as_it_answers() {
        assertThat(api.answersOf("/api/v1/decisions")).containsExactlyInAnyOrder("201", "default");
        assertThat(api.answersOf("/api/v1/decisions/{id}/signatures")).containsExactlyInAnyOrder("200", "default");
    }

    @Test
    void knows_no_decision_that_nobody_proposed() {
        assertThat(sign(api, UUID.randomUUID()).statusCode()).isEqualTo(404);
        var malformed = api.postTo("/api/v1/decisions/1-1-1-1-1/signatures", "{}", "If-Match", "*");
        assertThat(malformed.statusCode()).isEqualTo(400);
    }
}
