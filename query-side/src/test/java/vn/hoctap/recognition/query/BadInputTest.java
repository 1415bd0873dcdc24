package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** The rows are those of docs/bad-input.md. */
@DisplayName("Bad input of the read API and the pages")
class BadInputTest {
    private static final String CANARY = "canary7f";
    private static final String TOKEN =
            "Authorization: Bearer " + TokenIssuer.shared().token("auditor");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        side = QuerySide.on(QuerySide.newTopic(), 500);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            B022 | /api/v1/dossiers                          | 406 | not-acceptable
            B033 | /api/v1/queues?office=a%E2%80%AEb         | 422 | invalid-text
            B016 | /dang-nhap?trang=_%                       | 400 | malformed-request
            B018 | /api/v1/queues?office=%00                 | 422 | invalid-text
            B018 | /api/v1/audit-trail?q=%00                 | 422 | invalid-text
            B016 | /api/v1/search?q=%C0%80                   | 400 | malformed-request
            B016 | /api/v1/search?q=%ED%A0%80                | 400 | malformed-request
            B031 | /api/v1/search?q=X%D0%B0+Tong             | 422 | invalid-text
            B036 | /api/v1/search?q=%20                      | 422 | invalid-value
            B036 | /api/v1/search?q=%F0%9F%8E%89             | 422 | invalid-value
            B039 | /api/v1/search?q=Nguy%C3%A1%C2%BB%E2%80%A6n | 422 | invalid-text
            B040 | /api/v1/dossiers?year=%EF%BC%92023        | 422 | invalid-value
            B040 | /api/v1/dossiers?limit=%D9%A1             | 422 | invalid-value
            B040 | /api/v1/dossiers?area=%EF%BC%91           | 422 | invalid-text
            B040 | /api/v1/dossiers?min-position=%D9%A1      | 422 | invalid-value
            B047 | /api/v1/dossiers?inForceOn=2026-02-30     | 422 | validation
            B047 | /api/v1/dossiers?inForceOn=30/02/2026     | 422 | validation
            B048 | /api/v1/dossiers?inForceOn=0000-01-01     | 422 | validation
            B048 | /api/v1/dossiers?inForceOn=%2B10000-01-01 | 422 | validation
            B048 | /api/v1/dossiers?inForceOn=9999-01-01     | 422 | validation
            B048 | /api/v1/dossiers?asRecordedAt=-0001-01-01T00:00:00Z | 422 | validation
            B048 | /api/v1/dossiers?year=0                   | 422 | validation
            B054 | /api/v1/dossiers/0                        | 400 | malformed-request
            B054 | /api/v1/dossiers/%7B00000000-0000-0000-0000-000000000001%7D | 400 | malformed-request
            B054 | /api/v1/dossiers/00000000-0000-0000-0000-000000000000 | 404 | not-found
            B058 | /api/v1/../v1/dossiers                    | 400 | malformed-request
            B058 | /api/v1/%2e%2e/v1/dossiers                | 400 | malformed-request
            B058 | /api/v1/..%2fdossiers                     | 400 | malformed-request
            B058 | /ho-so/..;/tien-do                        | 400 | malformed-request
            B058 | //ho-so                                   | 400 | malformed-request
            B058 | /ho-so%00                                 | 400 | malformed-request
            B058 | /ho-so;jsessionid=canary7f                | 400 | malformed-request
            B061 | /api/v1/dossiers/'%20OR%201=1--           | 400 | malformed-request
            B061 | /api/v1/dossiers?area='%20OR%201=1--      | 422 | validation
            B061 | /api/v1/dossiers?stage=pg_sleep(10)       | 422 | invalid-value
            B062 | /api/v1/audit-trail?order=passwordHash    | 422 | invalid-value
            B062 | /api/v1/audit-trail?order=(select+1)      | 422 | invalid-value
            B063 | /api/v1/dossiers?limit=0                  | 422 | validation
            B063 | /api/v1/dossiers?limit=-1                 | 422 | validation
            B063 | /api/v1/dossiers?limit=1000000000         | 422 | validation
            B108 | /api/v1/audit-trail?limit=201             | 422 | validation
            """)
    void is_answered_as_its_row_says(String row, String path, int status, String type) {
        var accept = "B022".equals(row) ? "application/xml" : "*/*";
        assertProblem(answer("GET", path, "Host: localhost", "Accept: " + accept), status, type);
    }

    /** In words, as a page is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {"/ho-so?%EE%80%80%EF%BF%BE=x", "/ho-so?nam=%", "/dang-nhap?trang=_%"})
    void is_told_to_a_person_where_an_address_cannot_be_read(String path) {
        assertThat(answer("GET", path, "Host: localhost", "Accept: text/html"))
                .as("B016, B043 " + path)
                .startsWith("HTTP/1.1 400 ")
                .contains("không đọc được");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "CANARY7F"})
    void changes_nothing_by_a_method_that_reads(String method) {
        for (var path : new String[] {"/api/v1/dossiers", "/api/v1/audit-trail", "/ho-so", "/recognition.css"}) {
            var answer = answer(method, path, "Host: localhost");
            assertProblem(answer, 405, "method-not-allowed");
            assertThat(answer).as("B069, B107").contains("\r\nAllow: ");
        }
    }

    @Test
    void refuses_a_term_of_ten_thousand_letters_at_once() {
        for (var path : new String[] {"/api/v1/search?q=", "/api/v1/dossiers?q=", "/api/v1/audit-trail?q="}) {
            assertThat(answer("GET", path + "a+".repeat(5_000), "Host: localhost"))
                    .as("B046 " + path)
                    .startsWith("HTTP/1.1 422 ");
        }
    }

    @Test
    void takes_no_cursor_that_it_has_not_given_out() {
        var forged = Stream.of("a/b", "x", "after/1x", "2023/a", "999999999/a/b/c", "/", "infinity/x", "2026-02-30/x")
                .map(text -> Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        var all = new SoftAssertions();
        Stream.concat(forged, Stream.of("%27", "zz", "%F0%9F%8E%89", CANARY))
                .forEach(cursor -> Stream.of(
                                "dossiers",
                                "audit-trail",
                                "queues/TO_RECEIVE",
                                "deadlines",
                                "decisions",
                                "panels",
                                "organisations")
                        .forEach(list -> all.assertThat(
                                        answer("GET", "/api/v1/" + list + "?cursor=" + cursor, "Host: localhost"))
                                .as("B063 " + list + " " + cursor)
                                .startsWith("HTTP/1.1 400 ")
                                .contains("urn:hoctap:problem:invalid-cursor")
                                .doesNotContain(CANARY)));
        all.assertAll();
    }

    @Test
    void takes_the_cursor_of_another_list_for_a_place_or_for_none() {
        var id = "/00000000-0000-0000-0000-000000000001";
        var all = new SoftAssertions();
        Stream.of("x" + id, "2023-01-01" + id, "0000-01-01" + id, "2023/a/b" + id, "' OR 1=1--" + id, "after/7")
                .forEach(text -> {
                    var cursor = Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(text.getBytes(StandardCharsets.UTF_8));
                    Stream.of(
                                    "dossiers",
                                    "audit-trail",
                                    "queues/TO_RECEIVE",
                                    "deadlines",
                                    "decisions",
                                    "panels",
                                    "organisations")
                            .forEach(list -> all.assertThat(
                                            answer("GET", "/api/v1/" + list + "?cursor=" + cursor, "Host: localhost"))
                                    .as("B063 " + list + " " + text)
                                    .containsPattern("^HTTP/1.1 (200|400) "));
                });
        all.assertAll();
    }

    @Test
    void shows_in_a_page_nothing_of_what_was_asked() {
        for (var path : new String[] {
            "/ho-so?dia-ban=%3Csvg+onload%3Dcanary7f%3E",
            "/ho-so?trang-thai=canary7f",
            "/tien-do?nam=canary7f",
            "/canary7f"
        }) {
            var answer = answer("GET", path, "Host: localhost", "Accept: text/html");
            assertThat(answer)
                    .as("B066 " + path)
                    .containsPattern("^HTTP/1.1 4")
                    .doesNotContain(CANARY, "<svg")
                    .contains("Content-Security-Policy: default-src 'none'");
        }
    }

    @Test
    void serves_no_more_than_the_file_for_ten_thousand_ranges() {
        var few = "Range: bytes=" + "0-0,".repeat(1_000) + "1-1";
        assertThat(answer("GET", "/recognition.css", "Host: localhost", few))
                .as("B079")
                .startsWith("HTTP/1.1 416 ")
                .hasSizeLessThan(2_000);
        var many = "Range: bytes=" + "0-0,".repeat(10_000) + "1-1";
        assertThat(answer("GET", "/recognition.css", "Host: localhost", many)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @CsvSource({
        "B071, /ho-so?dia-ban=, Host: localhost, malformed-request",
        "B072, /ho-so, X:, malformed-request",
        "B075, /ho-so, Host: canary7f, unknown-host"
    })
    void is_bounded_before_it_is_read(String row, String path, String header, String type) {
        var long64 = "a".repeat(65_536);
        var answer = switch (row) {
            case "B071" -> answer("GET", path + long64, header);
            case "B072" -> answer("GET", path, "Host: localhost", header + long64);
            default -> answer("GET", path, header);
        };
        assertProblem(answer, 400, type);
    }

    private static void assertProblem(String answer, int status, String type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"urn:hoctap:problem:" + type + "\"")
                .doesNotContain(CANARY, "Exception", "\tat ", "vn.hoctap.", "org.");
    }

    /** All that the server says until it closes. */
    private static String answer(String method, String target, String... headers) {
        var head = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n" + TOKEN
                + "\r\nConnection: close\r\n\r\n";
        var bytes = new ByteArrayOutputStream();
        try (var socket = new Socket("127.0.0.1", URI.create(side.address()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().transferTo(bytes);
        } catch (SocketException reset) {
            // A server that closes with bytes unread resets the connection after its answer.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
