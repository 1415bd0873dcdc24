package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The rows are those of docs/bad-input.md. */
@DisplayName("Bad input of the command API")
class BadInputTest {
    private static CommandApi api;
    private static UUID dossier;

    @BeforeAll
    static void start() {
        api = CommandApi.start().withYear();
        dossier = api.register("bad-input-dossier");
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "vn.hoctap.recognition.command.BadBodies#json",
        "vn.hoctap.recognition.command.BadBodies#texts",
        "vn.hoctap.recognition.command.BadBodies#values",
        "vn.hoctap.recognition.command.BadAddresses#paths",
        "vn.hoctap.recognition.command.BadAddresses#methods",
        "vn.hoctap.recognition.command.BadAddresses#wire",
        "vn.hoctap.recognition.command.BadAddresses#commands"
    })
    void is_answered_as_its_row_says(RawRequest request, int status, String type) {
        long before = api.caused("officer-24853");
        var answer = request.about(dossier).sentTo(api.port());

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(problem.path("type").stringValue("")).as(answer).isEqualTo("urn:hoctap:problem:" + type);
        assertThat(problem.path("status").intValue(0)).isEqualTo(status);
        assertThat(answer).doesNotContain(RawRequest.CANARY, "Exception", "\tat ", "vn.hoctap.", "org.");
        assertThat(answer.contains("\r\nAllow: ")).as(answer).isEqualTo(status == 405);
        assertThat(api.caused("officer-24853")).as("events of the officer").isEqualTo(before);
    }
}
