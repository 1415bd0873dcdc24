package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Bytes that are no request")
@ServedTest
class ServerRefusalTest {
    private static final String END = "Host: localhost\r\nConnection: close\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private final Http http;

    ServerRefusalTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void are_answered_as_a_problem(String name, String request) {
        var answer = http.raw(request);
        assertThat(answer).containsPattern("^HTTP/1\\.1 4\\d\\d ").containsIgnoringCase("application/problem+json");
        var body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
        Http.assertProblem(body, ProblemType.MALFORMED_REQUEST);
        assertThat(answer).doesNotContain("canary", "Tomcat", "<html");
    }

    static Stream<Arguments> are_answered_as_a_problem() {
        return Stream.of(
                arguments("no request line", "canary\r\n\r\n"),
                arguments("bad method", "GE(T / HTTP/1.1\r\n" + END + "\r\n"),
                arguments("bad character in the target", "GET /<canary> HTTP/1.1\r\n" + END + "\r\n"),
                arguments("encoded NUL", "GET /a%00b HTTP/1.1\r\n" + END + "\r\n"),
                arguments("bad escape", "GET /a%zz HTTP/1.1\r\n" + END + "\r\n"),
                arguments("out of the root", "GET /../../canary HTTP/1.1\r\n" + END + "\r\n"),
                arguments("backslash", "GET /a\\b HTTP/1.1\r\n" + END + "\r\n"),
                arguments("bad version", "GET / HTTP/9.canary\r\n" + END + "\r\n"),
                arguments("no host", "GET /things/7 HTTP/1.1\r\nConnection: close\r\n\r\n"),
                arguments("two hosts", "GET /things/7 HTTP/1.1\r\nHost: canary\r\n" + END + "\r\n"),
                arguments("large target", "GET /" + "a".repeat(65_536) + " HTTP/1.1\r\n" + END + "\r\n"),
                arguments("large header", "GET / HTTP/1.1\r\nX: " + "a".repeat(65_536) + "\r\n" + END + "\r\n"),
                arguments("many headers", "GET / HTTP/1.1\r\n" + "X: a\r\n".repeat(1000) + END + "\r\n"),
                arguments(
                        "two lengths",
                        "POST /things HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n" + END + JSON + "\r\n{}"),
                arguments("bad length", "POST /things HTTP/1.1\r\nContent-Length: -1\r\n" + END + JSON + "\r\n{}"),
                arguments(
                        "unknown transfer encoding",
                        "POST /things HTTP/1.1\r\nTransfer-Encoding: xchunked\r\n" + END + JSON + "\r\n{}"),
                arguments(
                        "bad chunk",
                        "POST /things HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + END + JSON
                                + "\r\nzz\r\n{}\r\n0\r\n\r\n"));
    }
}
