package vn.hoctap.recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("A request that cannot be served")
@ServedTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
    private static final String JSON = "{\"count\":1,\"ratio\":0.5,\"flag\":true,\"name\":\"%s\"}";
    private final Http http;

    ProblemsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/canary,NOT_FOUND",
        "/things/search/canary,NOT_FOUND",
        "/error,NOT_FOUND",
        "/things/canary,INVALID_VALUE",
        "/things/99999999999,INVALID_VALUE",
        "/things/search?page=canary,INVALID_VALUE",
        "/things/search,MISSING_PARAMETER",
        "/things/header,MISSING_HEADER",
        "/things/fails/resource,STORE_UNAVAILABLE",
        "/things/fails/transaction,STORE_UNAVAILABLE",
        "/things/fails/timeout,STORE_UNAVAILABLE",
        "/things/fails/lock,STORE_UNAVAILABLE",
        "/things/fails/wrapped,STORE_UNAVAILABLE",
        "/things/fails/refused,REFUSED",
        "/things/a%2Fb,MALFORMED_REQUEST"
    })
    void is_answered_as_a_problem(String path, ProblemType type) {
        var response = http.get(path, "X-Canary", "canary");
        Http.assertProblem(response, type);
        assertThat(response.body()).doesNotContain("canary", "secret");
        assertThat(response.headers().firstValue("Retry-After").isPresent()).isEqualTo(type.status() == 503);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/canary | en             | en | Not found      | There is nothing at this address.
            /api/canary | en-GB,en;q=0.9 | vi | Không tìm thấy | Không có nội dung nào ở địa chỉ này.
            /canary     | en             | vi | Không tìm thấy | Không có nội dung nào ở địa chỉ này.
            """)
    void is_told_why_in_the_language_of_who_reads(
            String path, String liked, String language, String title, String detail) {
        var token = "Bearer " + TokenIssuer.shared().token("officer");
        var response = http.get(path, "Accept-Language", liked, "Authorization", token);
        var problem = JsonMapper.shared().readTree(response.body());
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        assertThat(problem.path("title").stringValue("")).isEqualTo(title);
        assertThat(problem.path("detail").stringValue("")).isEqualTo(detail);
    }

    @Test
    void is_told_why_in_english_already_where_nobody_is_known() {
        var response = http.get("/api/me", "Accept-Language", "en");
        assertThat(response.headers().firstValue("Content-Language")).contains("en");
        assertThat(response.body()).contains("It is not known who sends the request");
    }

    /** Nothing has asked yet who reads. */
    @Test
    void is_told_why_in_vietnamese_at_the_edge() {
        var response = http.get("/api//me", "Accept-Language", "en");
        assertThat(response.headers().firstValue("Content-Language")).contains("vi");
        Http.assertProblem(response, ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void carries_the_code_of_a_refusal() {
        var problem = Http.assertProblem(http.get("/things/fails/refused"), ProblemType.REFUSED);
        assertThat(problem.path("refusal").stringValue("")).isEqualTo("ALREADY_SUBMITTED");
    }

    @Test
    void names_the_fields_that_break_a_constraint() {
        var body = Http.assertProblem(
                http.post("/things/checked", "{\"count\":0,\"name\":\" \"}"), ProblemType.VALIDATION);
        assertThat(body.path("fields").valueStream().map(field -> field.stringValue("")))
                .containsExactlyInAnyOrder("count", "name");
        var parameter = Http.assertProblem(http.get("/things/page?size=101"), ProblemType.VALIDATION);
        assertThat(parameter.path("fields").get(0).stringValue("")).isEqualTo("size");
    }

    @Test
    void tells_nothing_of_a_fault_of_ours_but_where_to_look_it_up(CapturedOutput output) {
        var response = http.get("/things/fails/bug");
        var problem = Http.assertProblem(response, ProblemType.INTERNAL_ERROR);
        assertThat(response.body()).doesNotContain("secret", "Exception", "10.0.0.1");
        assertThat(output)
                .contains(problem.path("correlationId").stringValue(""))
                .doesNotContain("secret-password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "PROPFIND", "TRACE"})
    void names_the_methods_that_are_allowed(String method) {
        var response = http.send(http.request("/things").method(method, BodyPublishers.noBody()));
        Http.assertProblem(response, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(response.headers().firstValue("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "canary/*"})
    void is_a_problem_even_where_the_client_takes_no_json(String accept) {
        Http.assertProblem(http.get("/things/7", "Accept", accept), ProblemType.NOT_ACCEPTABLE);
        Http.assertProblem(http.get("/canary", "Accept", accept), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource
    void of_a_foreign_kind_is_unsupported(String[] headers) {
        var response = http.post("/things", JSON.formatted("canary").getBytes(UTF_8), headers);
        Http.assertProblem(response, ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    static Stream<Arguments> of_a_foreign_kind_is_unsupported() {
        return Stream.of(
                arguments((Object) new String[0]),
                arguments((Object) new String[] {"Content-Type", "text/plain"}),
                arguments((Object) new String[] {"Content-Type", "application/x-www-form-urlencoded"}),
                arguments((Object) new String[] {"Content-Type", "canary"}),
                arguments((Object) new String[] {"Content-Type", "application/json; charset=iso-8859-1"}),
                arguments((Object) new String[] {"Content-Type", "application/json;charset=\"UTF-16\""}),
                arguments((Object) new String[] {"Content-Type", "application/json", "Content-Encoding", "gzip"}));
    }

    @ParameterizedTest
    @MethodSource
    void in_bytes_that_are_not_utf8_is_malformed(int[] bytes) {
        var body = JSON.formatted("?".repeat(bytes.length)).getBytes(UTF_8);
        for (int index = 0; index < bytes.length; index++) {
            body[body.length - 2 - bytes.length + index] = (byte) bytes[index];
        }
        var response = http.post("/things", body, "Content-Type", "application/json;charset=UTF-8");
        Http.assertProblem(response, ProblemType.MALFORMED_JSON);
    }

    static Stream<int[]> in_bytes_that_are_not_utf8_is_malformed() {
        return Stream.of(new int[] {0xC0, 0x80}, new int[] {0xED, 0xA0, 0x80}, new int[] {0xFF}, new int[] {0xE1});
    }

    @Test
    void is_too_large_above_one_mebibyte_and_not_below() {
        var largest = JSON.formatted("x") + " ".repeat(RequestBodyFilter.LIMIT - JSON.length() + 1);
        assertThat(http.post("/things", largest).statusCode()).isEqualTo(200);
        Http.assertProblem(http.post("/things", largest + " "), ProblemType.TOO_LARGE);
    }

    @Test
    void is_too_large_also_in_chunks() {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[RequestBodyFilter.LIMIT + 1]));
        var response = http.send(
                http.request("/things", "Content-Type", "application/json").POST(body));
        Http.assertProblem(response, ProblemType.TOO_LARGE);
    }
}
