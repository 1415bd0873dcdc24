package vn.hoctap.recognition.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.hoctap.recognition.web.ProblemType.MALFORMED_IDEMPOTENCY_KEY;
import static vn.hoctap.recognition.web.ProblemType.MALFORMED_PRECONDITION;
import static vn.hoctap.recognition.web.ProblemType.MISSING_ACTOR;
import static vn.hoctap.recognition.web.ProblemType.MISSING_IDEMPOTENCY_KEY;
import static vn.hoctap.recognition.web.ProblemType.PRECONDITION_REQUIRED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("A header that a controller needs")
@ServedTest
class RequestArgumentsTest {
    private static final String KEY = "Idempotency-Key";
    private final Http http;

    RequestArgumentsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @MethodSource
    void is_refused(String path, List<String> headers, ProblemType type) {
        var request = path.endsWith("actor")
                ? http.get(path, headers.toArray(String[]::new))
                : http.post(path, new byte[0], headers.toArray(String[]::new));
        Http.assertProblem(request, type);
        assertThat(request.body()).doesNotContain("canary");
        assertThat(request.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(type == MISSING_ACTOR);
    }

    static Stream<Arguments> is_refused() {
        return Stream.of(
                arguments("/things/actor", List.of(), MISSING_ACTOR),
                arguments("/things/key", List.of(), MISSING_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, ""), MISSING_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "\"\""), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "\"canary"), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "\"canary\";a=1"), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "\"can ary\""), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "canary, b"), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "k".repeat(129)), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/key", List.of(KEY, "a", KEY, "canary"), MALFORMED_IDEMPOTENCY_KEY),
                arguments("/things/version", List.of(), PRECONDITION_REQUIRED),
                arguments("/things/version", List.of("If-Match", "7"), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "W/\"7\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"07\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"-1\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"canary\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"7\", \"8\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"9999999999999999999\""), MALFORMED_PRECONDITION),
                arguments("/things/version", List.of("If-Match", "\"7\"", "If-Match", "*"), MALFORMED_PRECONDITION));
    }

    @ParameterizedTest
    @MethodSource
    void is_taken(String path, List<String> headers, String answer) {
        var response = http.post(path, new byte[0], headers.toArray(String[]::new));
        assertThat(response.body()).contains(answer);
    }

    static Stream<Arguments> is_taken() {
        return Stream.of(
                arguments("/things/key", List.of(KEY, "2f1c-8e"), "{\"value\":\"2f1c-8e\"}"),
                arguments("/things/key", List.of(KEY, "\"2f1c-8e\""), "{\"value\":\"2f1c-8e\"}"),
                arguments("/things/key", List.of(KEY, "\"a\\\\\\\"b\""), "{\"value\":\"a\\\\\\\"b\"}"),
                arguments("/things/key", List.of(KEY, "k".repeat(128)), "k".repeat(128)),
                arguments("/things/version", List.of("If-Match", ExpectedVersion.entityTag(7)), "\"eight\":false"),
                arguments("/things/version", List.of("If-Match", ExpectedVersion.entityTag(7)), "\"seven\":true"),
                arguments("/things/version", List.of("If-Match", "*"), "\"eight\":true"));
    }

    @Test
    void names_the_actor() {
        var token = TokenIssuer.shared().token("officer.24847");
        var response = http.get("/things/actor", "Authorization", "Bearer " + token);
        assertThat(response.body()).isEqualTo("{\"subject\":\"officer.24847\"}");
    }

    @Test
    void and_the_raw_body_decide_whether_two_requests_are_the_same() {
        var first = hash("/things/hash", "a", "\"1\"");
        assertThat(hash("/things/hash", "a", "\"1\"")).isEqualTo(first).contains("\"name\":\"a\"");
        assertThat(List.of(
                        first,
                        hash("/things/hash", "a", "\"2\""),
                        hash("/things/hash", "a", ""),
                        hash("/things/hash?x=1", "a", "\"1\""),
                        hash("/things/hash", "a ", "\"1\"")))
                .doesNotHaveDuplicates();
    }

    private String hash(String path, String name, String version) {
        var body = "{\"count\":1,\"ratio\":1,\"flag\":true,\"name\":\"" + name + "\"}";
        return http.post(path, body.getBytes(UTF_8), "Content-Type", "application/json", "If-Match", version)
                .body();
    }
}
