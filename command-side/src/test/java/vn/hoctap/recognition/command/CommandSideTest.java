package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command API over HTTP")
class CommandSideTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start().withYear();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void leads_a_dossier_from_registration_to_its_receipt() {
        var dossier = api.register("whole-way");
        api.assess(dossier, 0);
        api.submit(dossier, 1);
        api.change(dossier, 2, "returns", """
                {"reason":"Thiếu chữ ký","defects":[{"place":"TO_TRINH","what":"Ký tên"}],"effectiveOn":"2024-01-10"}""");
        api.change(dossier, 3, "submissions", CommandApi.SUBMISSION.replace("2024-01-09", "2024-01-11"));
        var last = api.change(dossier, 4, "acceptances", "{\"receivedAt\":\"2024-01-12T09:00:00\"}");

        assertThat(last.headers().firstValue("ETag")).contains("\"5\"");
        assertThat(last.body()).isEqualTo("{\"dossierId\":\"%s\",\"version\":5}".formatted(dossier));
        assertThat(api.storedTypes(dossier))
                .containsExactly(
                        "DossierRegistered",
                        "SelfAssessmentRecorded",
                        "DossierSubmitted",
                        "DossierReturned",
                        "DossierSubmitted",
                        "DossierAccepted");
        assertThat(api.storedMetadata(dossier))
                .allSatisfy(metadata -> assertThat(metadata).contains("rightsVersion", "correlationId", "causationId"));
        assertThat(api.storedMetadata(dossier).getFirst())
                .contains("\"actor\":\"officer-24853\"", "\"role\":\"COMMUNE_OFFICER\"", "\"unit\":\"whole-way\"");
        assertThat(api.storedMetadata(dossier).getLast())
                .contains("\"actor\":\"clerk\"", "\"role\":\"RECEIVING_CLERK\"", "\"unit\":\"PGDDT-674\"");
    }

    @Test
    void keeps_what_the_registers_say_and_the_versions_that_govern_on_the_day_of_registration() {
        assertThat(api.storedPayloads(api.register("keeps-criteria")))
                .singleElement()
                .asString()
                .contains("\"criteria\":{\"title\":\"DVHT-HUYEN\",\"version\":2}")
                .contains("\"procedure\":{\"title\":\"DVHT-HUYEN\",\"version\":2}")
                .contains("\"applicant\":{\"code\":\"keeps-criteria\",\"name\":\"Hội Khuyến học keeps-criteria\"}")
                .contains("\"area\":{\"code\":\"24853\",\"name\":\"Xã Đạ Tông\"}")
                .contains("\"profile\":{\"traits\":[\"SOCIAL_ORGANISATION\"],\"difficultArea\":true}");
    }

    @Test
    void goes_on_with_a_dossier_that_was_registered_in_an_older_shape() {
        var dossier = api.registeredLongAgo("long-ago");
        api.change(dossier, 0, "withdrawals", "{\"reason\":\"Xin rút\",\"effectiveOn\":\"2024-01-11\"}");

        assertThat(api.storedTypes(dossier)).containsExactly("DossierRegistered", "DossierWithdrawn");
    }

    @Test
    void puts_every_event_in_the_ledger_and_on_the_topic() {
        var dossier = api.register("to-the-topic");
        await().until(() -> api.relayed(dossier) == 1);
    }

    @Test
    void answers_a_request_sent_again_as_it_answered_first_and_does_nothing_more() {
        var key = UUID.randomUUID().toString();
        api.enter("again");
        var first = api.register("again", key);
        var again = api.register("again", key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(api.storedTypes(CommandApi.idOf(first))).hasSize(1);
    }

    @Test
    void refuses_a_key_that_stands_for_another_request() {
        var key = UUID.randomUUID().toString();
        api.enter("key-one");
        api.register("key-one", key);
        assertProblem(api.register("key-two", key), 422, "idempotency-key-reused");
    }

    @Test
    void lets_one_of_a_hundred_equal_requests_take_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        api.enter("hundred");
        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = IntStream.range(0, 100)
                    .mapToObj(number -> threads.submit(() -> api.register("hundred", key)))
                    .toList();
            var bodies = new java.util.HashSet<String>();
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
                if (answer.get().statusCode() == 201) {
                    bodies.add(answer.get().body());
                }
            }
            assertThat(bodies).hasSize(1);
            assertThat(api.storedTypes(UUID.fromString(bodies.iterator().next().substring(14, 50))))
                    .hasSize(1);
        }
    }

    @Test
    void lets_one_of_many_racing_commands_win_and_tells_the_others() throws Exception {
        var dossier = api.register("race");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(number -> threads.submit(() ->
                            api.post("/" + dossier + "/withdrawals", "{\"reason\":\"Xin rút\"}", "If-Match", "*")))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().statusCode());
            }
            assertThat(statuses).containsOnlyOnce(200).allMatch(Set.of(200, 409)::contains);
            assertThat(api.storedTypes(dossier)).containsExactly("DossierRegistered", "DossierWithdrawn");
        }
    }

    @Test
    void refuses_what_the_procedure_does_not_allow_and_appends_nothing() {
        var dossier = api.register("refused");
        var key = UUID.randomUUID().toString();
        var refused = api.post(
                "/" + dossier + "/submissions", CommandApi.SUBMISSION, "If-Match", "\"0\"", "Idempotency-Key", key);

        assertProblem(refused, 409, "refused");
        assertThat(refused.body()).contains("\"refusal\":\"SELF_ASSESSMENT_MISSING\"", "Phải tự đánh giá");
        assertThat(api.storedTypes(dossier)).hasSize(1);
        assertThat(api.remembers(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/yaml", "application/x-yaml", "text/yaml", "application/xml", "application/cbor"})
    void takes_no_other_language_than_json(String mediaType) {
        var yaml = CommandApi.registration("in-yaml");
        assertProblem(api.post("", yaml, "Content-Type", mediaType), 415, "unsupported-media-type");
    }

    @Test
    void refuses_a_change_of_what_its_sender_has_not_seen() {
        var dossier = api.register("stale");
        api.assess(dossier, 0);
        assertProblem(
                api.post("/" + dossier + "/submissions", CommandApi.SUBMISSION, "If-Match", "\"0\""),
                412,
                "precondition-failed");
    }

    @Test
    void stores_names_in_composed_form() {
        var dossier = api.register("nfd");
        api.change(dossier, 0, "withdrawals", "{\"reason\":\"Xa\u0303 \u0110a\u0323 To\u0302ng\"}");
        assertThat(api.storedPayloads(dossier)).last().asString().contains("Xã Đạ Tông");
    }

    @ParameterizedTest(name = "{2}: {0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /not-a-uuid/submissions                              | {}                              | 400 | malformed-request
            /1-1-1-1-1/submissions                               | {}                              | 400 | malformed-request
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"reason":"a"}                  | 404 | not-found
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"effectiveOn":"2026-02-30"}    | 422 | invalid-value
            /00000000-0000-0000-0000-000000000001/withdrawals    | {}                              | 422 | validation
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"reason":"   "}                | 422 | validation
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"reason":"a","reason":"b"}     | 400 | duplicate-key
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"reason":"a","actor":"b"}      | 400 | unknown-field
            /00000000-0000-0000-0000-000000000001/withdrawals    | {"reason":"a"} {}               | 400 | malformed-json
            /00000000-0000-0000-0000-000000000001/returns        | {"reason":"a","defects":[]}     | 422 | validation
            /00000000-0000-0000-0000-000000000001/assessments    | {"meetsCriteria":true}          | 404 | not-found
            /00000000-0000-0000-0000-000000000001/nothing        | {}                              | 404 | not-found
            """)
    void answers_bad_input_with_a_problem(String path, String body, int status, String type) {
        assertProblem(api.post(path, body, "If-Match", "*"), status, type);
    }

    @ParameterizedTest
    @CsvSource({
        "2100, 422, invalid-value, YEAR_NOT_OPEN",
        "2000, 409, refused, CRITERIA_NOT_PUBLISHED",
        "1999, 422, validation, year",
        "-1, 422, validation, year"
    })
    void answers_a_year_that_cannot_be_with_a_problem(int year, int status, String type, String refusal) {
        api.enter("year" + year);
        var answer = api.post("", CommandApi.registration("year" + year, year));
        assertProblem(answer, status, type);
        assertThat(answer.body()).contains(refusal);
    }

    @Test
    void refuses_an_applicant_that_no_register_knows() {
        var answer = api.post("", CommandApi.registration("nobody"));
        assertProblem(answer, 422, "invalid-value");
        assertThat(answer.body()).contains("APPLICANT_UNKNOWN");
    }

    @Test
    void names_every_answer_that_does_not_fit_the_criteria() {
        var dossier = api.register("unfit");
        var unfit = CommandApi.ALL_MET.replaceFirst("\"indicator\":\"1.1\"", "\"indicator\":\"9.9\"");
        var answer = api.post("/" + dossier + "/self-assessments", unfit, "If-Match", "*");
        assertProblem(answer, 422, "validation");
        assertThat(answer.body()).contains("ANSWERS_UNFIT", "{\"indicator\":\"9.9\",\"fault\":\"UNKNOWN_INDICATOR\"}");
    }

    @Test
    void takes_many_in_at_once_with_a_result_for_each() {
        var ready = api.register("bulk-ready");
        api.assess(ready, 0);
        api.submit(ready, 1);
        var early = api.register("bulk-early");
        var answer = api.post("/acceptances", """
                {"items":[{"dossierId":"%s","version":2,"receivedAt":"2024-01-12T09:00:00"},
                          {"dossierId":"%s","version":0,"receivedAt":"2024-01-12T09:00:00"}]}""".formatted(ready, early));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"item\":\"%s\",\"version\":3".formatted(ready))
                .contains("\"item\":\"%s\"".formatted(early), "urn:hoctap:problem:not-found");
        assertThat(api.storedTypes(ready)).last().isEqualTo("DossierAccepted");
        assertThat(api.storedTypes(early)).containsExactly("DossierRegistered");
    }

    @Test
    void needs_to_know_what_its_sender_saw_and_a_key() {
        var dossier = api.register("headers");
        assertProblem(api.post("/" + dossier + "/submissions", "{}"), 428, "precondition-required");
        assertProblem(
                api.post("/" + dossier + "/submissions", "{}", "If-Match", "*", "Idempotency-Key", "two keys"),
                400,
                "malformed-idempotency-key");
    }

    @Test
    void describes_itself_and_its_health() {
        assertThat(api.get("/v3/api-docs").body())
                .contains("/api/v1/dossiers/{id}/self-assessments", "If-Match", "Idempotency-Key");
        assertThat(api.answersOf("/api/v1/dossiers")).containsExactlyInAnyOrder("201", "default");
        assertThat(api.answersOf("/api/v1/criteria-sets")).containsExactlyInAnyOrder("201", "default");
        assertThat(api.answersOf("/api/v1/dossiers/{id}/returns")).containsExactlyInAnyOrder("200", "default");
        await().until(() -> api.get("/actuator/health").body().contains("\"relay\":\"leading\""));
        assertThat(List.of(api.get("/actuator/prometheus").body().split("\n")).stream()
                        .filter(line -> line.startsWith("recognition_"))
                        .map(line -> line.replaceAll("[{ ].*", ""))
                        .collect(Collectors.toSet()))
                .contains(
                        "recognition_commands_seconds_bucket",
                        "recognition_ledger_head",
                        "recognition_relay_lag_positions",
                        "recognition_relay_lag_seconds");
        assertThat(api.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"type\":\"urn:hoctap:problem:" + type + "\"");
    }
}
