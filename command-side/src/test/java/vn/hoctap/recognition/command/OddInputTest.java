package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** The rows are those of docs/bad-input.md. */
@DisplayName("Odd input that is accepted")
class OddInputTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "B025, Nguye\u0302\u0303n, Nguy\u1EC5n",
        "B027 one order, e\u0323\u0302\u0301, \u1EC7\u0301",
        "B027 another, e\u0302\u0301\u0323, \u1EC7\u0301",
        "B028, Ha\u0340, H\u00E0",
        "B029 one place, Ho\u00E0, Ho\u00E0",
        "B029 the other, H\u00F2a, H\u00F2a"
    })
    void is_kept_in_its_one_form(String row, String sent, String kept) {
        assertThat(storedName(sent)).as(row).isEqualTo(kept);
    }

    @Test
    void is_the_same_code_in_every_form() {
        var code = code();
        assertThat(enter(code, "Nguy\u1EC5n").statusCode()).isEqualTo(201);
        assertThat(enter(code, "Nguye\u0302\u0303n").statusCode()).as("B026").isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguy\u00D4n V\u00A8n A", "Nguye\u00E3n Va\u00EAn A"})
    void is_warned_of_where_it_looks_like_an_old_font(String name) {
        assertThat(enter(code(), name).headers().firstValue("Recognition-Warning"))
                .as("B038")
                .contains("suspected-legacy-encoding");
        assertThat(enter(code(), "Nguy\u1EC5n V\u0103n A").headers().firstValue("Recognition-Warning"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "B064 #{T(java.lang.Runtime).getRuntime()}",
                "B066 <svg onload=alert(1)><script>a</script>",
                "B066 \\\"><img src=x onerror=alert(1)>",
                "B068 {{7*7}} ${7*7} <%= 7*7 %> #{7*7} [[${7*7}]] __${7*7}__::x",
                "B061 '; DROP TABLE eventstore.event; --",
                "B124 =HYPERLINK(\\\"http://x\\\")"
            })
    void is_text_and_nothing_else(String name) {
        assertThat(storedName(name)).isEqualTo(name.replace("\\\"", "\""));
    }

    @Test
    void is_resolved_by_nobody() throws IOException {
        try (var canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var lookup = "${jndi:ldap://127.0.0.1:%d/a}".formatted(canary.getLocalPort());
            assertThat(enter(code(), "B064 " + lookup, "User-Agent", lookup).statusCode())
                    .isEqualTo(201);
            canary.setSoTimeout(500);
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String storedName(String name) {
        var code = code();
        var answer = enter(code, name);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var stored = api.storedPayloads(OrganisationId.of(code).value());
        return JsonMapper.shared().readTree(stored.getFirst()).path("name").stringValue("");
    }

    private static HttpResponse<String> enter(String code, String name, String... headers) {
        return api.postTo("/api/v1/organisations", """
                {"code":"%s","name":"%s","traits":["SOCIAL_ORGANISATION"],"area":"24853","effectiveOn":"2023-01-01"}""".formatted(code, name), headers);
    }

    private static String code() {
        return "odd-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
