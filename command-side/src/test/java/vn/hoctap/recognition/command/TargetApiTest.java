package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.targets.SomeTargets;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetsId;

@DisplayName("Publishing targets over HTTP")
class TargetApiTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** Version 1 is shipped. */
    @Test
    void publishes_the_version_after_the_newest() {
        int next = stored().size() + 1;
        var answer = api.postTo("/api/v1/targets", body(next, SomeTargets.of("62.5")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/targets?inForceOn=2040-01-01");
        assertThat(answer.body()).isEqualTo("{\"version\":%d}".formatted(next));
        assertThat(stored()).hasSize(next).containsOnly("TargetsPublished");
        assertRefused(body(next + 1, SomeTargets.of("62.50")), 409, "NOTHING_NEW");
    }

    @Test
    void refuses_flaws_each_with_its_place_and_a_number_that_is_not_the_next() {
        assertThat(assertRefused(body(9, SomeTargets.of("101")), 422, "FLAWED").body())
                .contains("{\"place\":\"targets[0].percent\",\"flaw\":\"PERCENT_OUT_OF_RANGE\"}");
        assertThat(assertRefused(body(9, SomeTargets.of("40")), 409, "NOT_THE_NEXT_VERSION")
                        .body())
                .contains("phải mang số", "nextVersion");
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "LEARNING_CITIZENS" | "SOMETHING"         | 422 | invalid-value
            "COUNTRY"           | "MOON"              | 422 | invalid-value
            "percent":40        | "percent":null      | 422 | validation
            "percent":40        | "percent":40,"x":1  | 400 | unknown-field
            "targets":[         | "targets":[null,    | 422 | validation
            "reason":           | "x":1,"reason":     | 400 | unknown-field
            """)
    void refuses_targets_of_another_shape(String part, String instead, int status, String type) {
        var answer = api.postTo("/api/v1/targets", body(9, SomeTargets.of("40")).replace(part, instead));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + type);
    }

    private static String body(int version, List<Target> targets) {
        return """
                {"version":%d,"targets":%s,"reason":"Tỉnh giao mục tiêu","effectiveOn":"2040-01-01"}""".formatted(version, JsonMapper.shared().writeValueAsString(targets));
    }

    private static HttpResponse<String> assertRefused(String body, int status, String refusal) {
        var answer = api.postTo("/api/v1/targets", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"refusal\":\"%s\"".formatted(refusal));
        return answer;
    }

    private static List<String> stored() {
        return api.storedTypes(TargetsId.OF_PROGRESS.value());
    }
}
