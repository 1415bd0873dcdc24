package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;

@DisplayName("Rights over HTTP")
class RightApiTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void are_proposed_by_one_and_granted_by_another_and_then_hold() {
        assertThat(propose("new-clerk", "RECEIVING_CLERK", "PGDDT-674").statusCode())
                .isEqualTo(201);
        var own = step("new-clerk", 0, "grants", "admin-1");
        assertThat(own.statusCode()).as(own.body()).isEqualTo(403);
        assertThat(own.body()).contains("separation-of-duties", "\"refusal\":\"SAME_PERSON\"");
        assertThat(enterOrganisation("new-clerk").statusCode()).isEqualTo(403);

        var granted = step("new-clerk", 0, "grants", "admin-2");
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        assertThat(granted.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(api.storedTypes(PersonId.of("new-clerk").value())).containsExactly("RightProposed", "RightGranted");
    }

    @Test
    void are_gone_for_the_next_request_once_withdrawn_though_the_token_is_still_good() {
        propose("short-lived", "SPECIALIST", "PGDDT-674");
        step("short-lived", 0, "grants", "admin-2");
        assertThat(enterOrganisation("short-lived").statusCode()).isEqualTo(201);

        assertThat(step("short-lived", 0, "withdrawals", "admin-1").statusCode())
                .isEqualTo(200);
        assertThat(enterOrganisation("short-lived").statusCode()).isEqualTo(403);
    }

    @Test
    void are_asked_again_before_an_answer_that_is_remembered() {
        api.people().grant("forgetful-1", Role.SPECIALIST, "PGDDT-674");
        var body = organisation("again");
        var first =
                api.postTo("/api/v1/organisations", body, CommandApi.AS, "forgetful-1", "Idempotency-Key", "same-key");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        api.people().withdraw("forgetful-1", Role.SPECIALIST, "PGDDT-674");
        var again =
                api.postTo("/api/v1/organisations", body, CommandApi.AS, "forgetful-1", "Idempotency-Key", "same-key");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(403);
    }

    @Test
    void are_refused_in_english_to_a_program_that_asks_for_it() {
        var body = proposal("anybody", "AUDITOR", "674");
        var answer = api.postTo("/api/v1/rights", body, CommandApi.AS, "head", "Accept-Language", "en");
        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("Not allowed", "This account is not entitled to do this.");
    }

    @Test
    void are_an_administrators_matter_alone() {
        var body = proposal("anybody", "AUDITOR", "674");
        for (var other : new String[] {"head", "clerk", "officer-24853", "stranger"}) {
            var answer = api.postTo("/api/v1/rights", body, CommandApi.AS, other);
            assertThat(answer.statusCode()).as(other + answer.body()).isEqualTo(403);
        }
        assertThat(api.storedTypes(PersonId.of("anybody").value())).isEmpty();
    }

    @Test
    void of_a_person_that_nobody_has_heard_of_are_not_found() {
        var answer = step("never-heard-of", 0, "grants", "admin-1");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("RIGHT_UNKNOWN", "Không tìm thấy quyền này.");
    }

    @Test
    void keep_neither_names_nor_accounts_in_addresses() {
        var answer = propose("somebody@example.vn", "AUDITOR", "674");
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/v1/rights/" + PersonId.of("somebody@example.vn") + "/"
                        + RightId.of(PersonId.of("somebody@example.vn"), 0));
    }

    private static HttpResponse<String> propose(String subject, String role, String organisation) {
        return api.postTo("/api/v1/rights", proposal(subject, role, organisation), CommandApi.AS, "admin-1");
    }

    private static String proposal(String subject, String role, String organisation) {
        return """
                {"subject":"%s","role":"%s","organisation":"%s","from":"2024-01-01","reason":"Theo phân công"}""".formatted(subject, role, organisation);
    }

    private static HttpResponse<String> step(String subject, int number, String act, String by) {
        var person = PersonId.of(subject);
        return api.postTo(
                "/api/v1/rights/%s/%s/%s".formatted(person, RightId.of(person, number), act),
                "{\"reason\":\"Theo văn bản\"}",
                "If-Match",
                "*",
                CommandApi.AS,
                by);
    }

    private static HttpResponse<String> enterOrganisation(String by) {
        return api.postTo(
                "/api/v1/organisations",
                organisation(UUID.randomUUID().toString().substring(0, 8)),
                CommandApi.AS,
                by);
    }

    private static String organisation(String code) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "code",
                        code,
                        "name",
                        "Hội Khuyến học",
                        "traits",
                        new String[] {"SOCIAL_ORGANISATION"},
                        "area",
                        "24853",
                        "effectiveOn",
                        "2024-01-02"));
    }
}
