package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.organisation.KnownOrganisations;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.organisation.OrganisationId;

@DisplayName("Organisations over HTTP")
class OrganisationApiTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    private static final TestDatabase DATABASE = TestDatabase.create();

    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void are_registered_changed_and_closed() {
        var registered = register("MN-1", "24853", "[\"PUBLIC_SERVICE_UNIT\",\"PRESCHOOL\"]");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        assertThat(registered.headers().firstValue("Location")).contains(ORGANISATIONS + "/MN-1");
        assertThat(registered.body()).isEqualTo("{\"code\":\"MN-1\",\"version\":0}");
        change("MN-1/renamings", 0, "{\"name\":\"Trường Mầm non Hoa Sen\"}");
        change("MN-1/classifications", 1, "{\"traits\":[\"PRESCHOOL\"]}");
        change("MN-1/moves", 2, "{\"area\":\"24886\"}");
        change("MN-1/closings", 3, "{\"reason\":\"Sáp nhập\"}");

        assertThat(api.storedTypes(OrganisationId.of("MN-1").value()))
                .containsExactly(
                        "OrganisationRegistered",
                        "OrganisationRenamed",
                        "OrganisationClassified",
                        "OrganisationMoved",
                        "OrganisationClosed");
    }

    @Test
    void are_known_to_every_process_as_they_were_on_a_day() {
        register("MN-4", "24889", "[]");
        change("MN-4/moves", 0, "{\"area\":\"24886\",\"effectiveOn\":\"2025-07-01\"}");
        try (var other = CommandApi.start(DATABASE, "test.commands")) {
            var known = other.getBean(KnownOrganisations.class);

            assertThat(known.on("MN-4", LocalDate.of(2025, 6, 30)))
                    .contains(new OrganisationOnDay("MN-4", "Trường Mầm non", List.of(), "24889"));
            assertThat(known.on("MN-4", LocalDate.of(2025, 7, 1)))
                    .map(OrganisationOnDay::area)
                    .contains("24886");
            assertThat(known.on("nobody", LocalDate.of(2025, 7, 1))).isEmpty();
        }
    }

    @Test
    void are_refused_in_an_area_that_nobody_knows_and_a_second_time() {
        assertRefused(register("MN-2", "99999", "[]"), 422, "AREA_UNKNOWN");
        register("MN-2", "24853", "[]");
        assertRefused(register("MN-2", "24853", "[]"), 409, "ALREADY_REGISTERED");
    }

    @ParameterizedTest(name = "[{index}] {0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nobody/renamings      | {"name":"Trường"}                           | 404 | Không tìm thấy cơ quan, đơn vị này
            MN-3/renamings        | {"name":" "}                                | 422 | validation
            MN-3/renamings        | {"name":"T","effectiveOn":"2019-01-01"}     | 409 | NOT_THERE_ON_THE_DAY
            MN-3/classifications  | {"traits":["PRESCHOOL","PRESCHOOL"]}        | 422 | TRAIT_REPEATED
            MN-3/classifications  | {"traits":["GUESS"]}                        | 422 | invalid-value
            MN-3/moves            | {"area":"24853"}                            | 409 | NOTHING_CHANGES
            MN-3/moves            | {"area":"two words"}                        | 422 | validation
            MN-3/closings         | {"reason":"Sáp nhập","who":"tôi"}           | 400 | unknown-field
            """)
    void answer_what_cannot_be_with_a_problem(String address, String body, int status, String what) {
        register("MN-3", "24853", "[]");
        assertRefused(api.postTo(ORGANISATIONS + "/" + address, body, "If-Match", "*"), status, what);
    }

    private static HttpResponse<String> register(String code, String area, String traits) {
        return api.postTo(ORGANISATIONS, """
                {"code":"%s","name":"Trường Mầm non","traits":%s,"area":"%s","effectiveOn":"2020-09-01"}""".formatted(code, traits, area));
    }

    private static void change(String address, long version, String body) {
        var answer = api.postTo(ORGANISATIONS + "/" + address, body, "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String what) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(what);
    }
}
