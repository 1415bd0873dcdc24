package vn.hoctap.recognition.system.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.system.generated.Draft.Content;
import vn.hoctap.recognition.system.generated.Draft.Field;

@DisplayName("The verdict on an answer")
class VerdictTest {
    private static final Verdict VERDICT = Verdict.by("""
            | `refused` | 409 | Quy định không cho phép | a rule says no |
            | `internal-error` | 500 | Lỗi hệ thống | a fault |
            | `not-caught-up` | 503 | Chưa kịp | not yet |
            """);
    private static final Duration QUICK = Duration.ofMillis(5);

    @Test
    void has_nothing_against_a_success_or_a_listed_problem() {
        assertThat(faults(200, "application/json", "{}")).isEmpty();
        assertThat(faults(409, "application/problem+json", problem("refused", 409)))
                .isEmpty();
    }

    @Test
    void finds_a_fault_of_ours() {
        assertThat(faults(500, "application/problem+json", problem("internal-error", 500)))
                .containsExactly("status 500");
    }

    @Test
    void finds_silence_and_slowness() {
        assertThat(VERDICT.faults(exchange("", Answer.none("closed", QUICK)))).containsExactly("no answer: closed");
        var late = new Answer(200, Map.of(), new byte[0], Duration.ofSeconds(11));
        assertThat(VERDICT.faults(exchange("", late))).containsExactly("took PT11S");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.NullPointerException",
                "ERROR: PSQLException",
                "select id from eventstore.event where",
                "vn.hoctap.recognition.web.EdgeFilter"
            })
    void finds_what_tells_of_our_inside(String detail) {
        var told = problem("refused", 409).replace("}", ",\"detail\":\"" + detail + "\"}");
        assertThat(faults(409, "application/problem+json", told))
                .singleElement()
                .asString()
                .startsWith("tells");
    }

    @Test
    void finds_a_trace_in_any_answer() {
        assertThat(faults(200, "text/html", "<pre>Oops\n\tat vn.hoctap.recognition.X.y(X.java:1)</pre>"))
                .singleElement()
                .asString()
                .startsWith("tells");
    }

    @Test
    void finds_a_refusal_that_is_no_listed_problem() {
        assertThat(faults(404, "text/html", "<h1>Not found</h1>")).hasSize(1);
        assertThat(faults(409, "application/problem+json", problem("made-up", 409)))
                .hasSize(1);
        assertThat(faults(409, "application/problem+json", problem("refused", 422)))
                .hasSize(1);
    }

    @Test
    void lets_only_those_be_told_to_wait_who_asked_for_what_is_not_there() {
        var wait = new Answer(
                503,
                Map.of("content-type", List.of("application/problem+json"), "retry-after", List.of("1")),
                problem("not-caught-up", 503).getBytes(StandardCharsets.UTF_8),
                QUICK);
        assertThat(VERDICT.faults(exchange("min-position", wait))).isEmpty();
        assertThat(VERDICT.faults(exchange("year", wait))).containsExactly("status 503");
    }

    @Test
    void lets_a_page_tell_so_too() {
        var page = new Answer(
                503,
                Map.of("content-type", List.of("text/html"), "retry-after", List.of("1")),
                "<p>Dữ liệu chưa cập nhật".getBytes(StandardCharsets.UTF_8),
                QUICK);
        var never = new Answer(503, Map.of("content-type", List.of("text/html")), page.body(), QUICK);
        assertThat(VERDICT.faults(exchange(Operation.Side.PORTAL, "phien-ban", page)))
                .isEmpty();
        assertThat(VERDICT.faults(exchange(Operation.Side.PORTAL, "phien-ban", never)))
                .containsExactly("status 503");
    }

    @Test
    void finds_a_server_that_names_itself() {
        var named = new Answer(200, Map.of("server", List.of("Tomcat")), new byte[0], QUICK);
        assertThat(VERDICT.faults(exchange("", named))).containsExactly("names itself in server");
    }

    private static List<String> faults(int status, String type, String body) {
        return VERDICT.faults(exchange(
                "",
                new Answer(
                        status, Map.of("content-type", List.of(type)), body.getBytes(StandardCharsets.UTF_8), QUICK)));
    }

    private static String problem(String slug, int status) {
        return "{\"type\":\"urn:hoctap:problem:%s\",\"status\":%d}".formatted(slug, status);
    }

    private static Exchange exchange(String parameter, Answer answer) {
        return exchange(Operation.Side.QUERY, parameter, answer);
    }

    private static Exchange exchange(Operation.Side side, String parameter, Answer answer) {
        var operation = new Operation(side, "GET", "/api/v1/dossiers", List.of(), null, null, false);
        var query = List.of(new Field(parameter, "9"));
        var draft = new Draft(
                operation, Flavour.VALID, "auditor", "GET", operation.path(), query, List.of(), new Content.Nothing());
        return new Exchange(Request.of(1, draft), answer);
    }
}
