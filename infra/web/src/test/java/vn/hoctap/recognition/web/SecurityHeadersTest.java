package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("What surrounds every answer")
@ServedTest
class SecurityHeadersTest {
    private final Http http;

    SecurityHeadersTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things/7", "/things/canary", "/canary", "/api/me", "/things/fails/bug"})
    void tells_browsers_what_they_may_do_with_it(String path) {
        var headers = http.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.map()).doesNotContainKeys("set-cookie", "strict-transport-security", "server");
    }

    @Test
    void lets_no_page_of_elsewhere_read_it() {
        assertThat(http.get("/things/7", "Origin", "https://elsewhere.example")
                        .headers()
                        .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/things//7", "/things/7;a=b", "/things/%2e/7", "/things/7%3Bx", "//api/me", "/api/me;x"})
    void is_a_problem_where_the_address_is_ambiguous(String target) {
        assertMalformed("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Test
    void is_a_problem_where_a_header_holds_control_characters() {
        assertMalformed("GET /things/header HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "X-Needed: a\u0085b\r\n\r\n");
    }

    @Test
    void is_a_problem_where_a_token_is_larger_than_headers_may_be() {
        var answer = http.get("/api/me", "Authorization", "Bearer " + "a".repeat(100_000));
        Http.assertProblem(answer, ProblemType.MALFORMED_REQUEST);
    }

    private void assertMalformed(String request) {
        var answer = http.raw(request);
        assertThat(answer).startsWith("HTTP/1.1 400 ").containsIgnoringCase("application/problem+json");
        Http.assertProblem(
                answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1), ProblemType.MALFORMED_REQUEST);
    }
}
