package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.cycle.CycleId;

@DisplayName("The cycle of a year over HTTP")
class CycleApiTest {
    private static final String OPENING = """
            {"title":"CDHT-XA","year":%d,"office":{"code":"%s","name":"Phòng Giáo dục và Đào tạo"},
             "dates":{"registerBy":"2023-04-15"},"lateAllowed":false,"effectiveOn":"2023-02-01"}""";

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
    void opens_changes_reports_and_closes() {
        var opened = open(2023, "A-1");
        var id = CycleId.of("CDHT-XA", 2023, "A-1");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).contains("/api/v1/cycles/" + id);
        assertThat(opened.body()).isEqualTo("{\"cycleId\":\"%s\",\"version\":0}".formatted(id));

        change(
                id,
                0,
                "dates",
                "{\"dates\":{\"selfAssessBy\":\"2024-02-20\",\"submitBy\":\"2024-02-20\"},\"reason\":\"Sớm hơn\"}");
        change(id, 1, "reports", """
                {"to":"Sở Giáo dục và Đào tạo","number":"15/BC-PGDĐT","registered":8,"recognised":7}""");
        change(id, 2, "closings", "{\"reason\":\"Đã có kết quả\"}");

        assertThat(api.storedTypes(id.value()))
                .containsExactly("CycleOpened", "CycleDatesChanged", "YearlyReportSent", "CycleClosed");
        assertThat(api.storedPayloads(id.value()))
                .first()
                .asString()
                .contains("\"registerBy\":\"2023-04-15\"", "\"submitBy\":\"2024-02-27\"", "\"legalBasis\":\"\"");
    }

    @Test
    void refuses_what_no_procedure_governs_and_what_is_open_already() {
        assertRefused(open(2010, "A-2"), 409, "PROCEDURE_NOT_PUBLISHED");
        open(2023, "A-3");
        assertRefused(open(2023, "A-3"), 409, "ALREADY_OPENED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /x/dates                                        | {"dates":{},"reason":"a"}             | 400
            /00000000-0000-0000-0000-000000000001/dates     | {"dates":{},"reason":"a"}             | 404
            /00000000-0000-0000-0000-000000000001/dates     | {"reason":"a"}                        | 422
            /00000000-0000-0000-0000-000000000001/dates     | {"dates":{"by":"2024-01-01"},"reason":"a"} | 400
            /00000000-0000-0000-0000-000000000001/closings  | {}                                    | 422
            /00000000-0000-0000-0000-000000000001/reports   | {"to":"a","number":"1","registered":-1,"recognised":0} | 422
            """)
    void answers_bad_input_with_a_problem(String path, String body, int status) {
        var answer = api.postTo("/api/v1/cycles" + path, body, "If-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void says_that_there_is_no_such_cycle() {
        var nowhere =
                api.postTo("/api/v1/cycles/" + new UUID(0, 1) + "/closings", "{\"reason\":\"a\"}", "If-Match", "*");
        assertRefused(nowhere, 404, "NOT_OPENED");
    }

    private static HttpResponse<String> open(int year, String office) {
        return api.postTo("/api/v1/cycles", OPENING.formatted(year, office));
    }

    private static void change(CycleId id, long version, String act, String body) {
        var answer = api.postTo("/api/v1/cycles/%s/%s".formatted(id, act), body, "If-Match", "\"" + version + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String refusal) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"refusal\":\"" + refusal + "\"");
    }
}
