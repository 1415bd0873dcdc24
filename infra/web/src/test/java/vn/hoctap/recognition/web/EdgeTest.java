package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@DisplayName("A request at the edge")
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "recognition.hosts=localhost,127.0.0.1,[::1],hoctap.example:8443")
@ContextConfiguration(initializers = TestIdentity.class)
class EdgeTest {
    private final Http http;

    EdgeTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:1",
                "127.0.0.1:8081",
                "[::1]:8081",
                "[::1]",
                "hoctap.example:8443",
                "Hoctap.Example:8443"
            })
    void is_served_under_a_name_of_ours(String host) {
        assertThat(get("/things/7", "HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused_for_somebody_else(String name, String target, String version, String headers, ProblemType type) {
        var answer = get(target, version, headers);
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("canary");
        Http.assertProblem(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1), type);
    }

    static Stream<Arguments> is_refused_for_somebody_else() {
        var foreign = ProblemType.UNKNOWN_HOST;
        var malformed = ProblemType.MALFORMED_REQUEST;
        return Stream.of(
                arguments("foreign", "/things/7", "HTTP/1.1", "Host: canary.example", foreign),
                arguments("subdomain", "/things/7", "HTTP/1.1", "Host: localhost.canary.example", foreign),
                arguments("other port", "/things/7", "HTTP/1.1", "Host: hoctap.example:80", foreign),
                arguments("no port", "/things/7", "HTTP/1.1", "Host: hoctap.example", foreign),
                arguments("none", "/things/7", "HTTP/1.1", "X: y", malformed),
                arguments("none before 1.1", "/things/7", "HTTP/1.0", "X: y", foreign),
                arguments("empty", "/things/7", "HTTP/1.1", "Host:", foreign),
                arguments("two", "/things/7", "HTTP/1.1", "Host: localhost\r\nHost: canary", malformed),
                arguments("the same twice", "/things/7", "HTTP/1.1", "Host: localhost\r\nHost: localhost", malformed),
                arguments("with a user", "/things/7", "HTTP/1.1", "Host: canary@localhost", malformed),
                arguments("absolute", "http://canary.example/things/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("both foreign", "http://canary/things/7", "HTTP/1.1", "Host: canary", foreign),
                arguments("forwarded", "/things/7", "HTTP/1.1", "Host: canary\r\nX-Forwarded-Host: localhost", foreign),
                arguments("parameter", "/things/7;jsessionid=canary", "HTTP/1.1", "Host: localhost", malformed),
                arguments("empty segment", "//things/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("dots", "/canary/../things/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("encoded dots", "/canary/%2e%2e/things/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("dots and parameter", "/canary/..;/things/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("encoded letter", "/thing%73/7", "HTTP/1.1", "Host: localhost", malformed),
                arguments("not UTF-8", "/things/%C0%80", "HTTP/1.1", "Host: localhost", malformed),
                arguments("tab", "/things\t7", "HTTP/1.1", "Host: localhost", malformed));
    }

    @Test
    void is_not_believed_who_it_is_forwarded_for() {
        var answer = get(
                "/things/peer",
                "HTTP/1.1",
                "Host: localhost\r\nX-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: canary"
                        + "\r\nForwarded: for=192.0.2.7;host=canary;proto=https\r\nX-Forwarded-Port: 99");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("http://localhost from 127.0.0.1");
    }

    @Test
    void has_the_method_in_its_first_line() {
        var answer = get("/things/7?_method=DELETE", "HTTP/1.1", "Host: localhost\r\nX-HTTP-Method-Override: DELETE");
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    private String get(String target, String version, String headers) {
        return http.raw("GET " + target + " " + version + "\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    }
}
