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
import vn.hoctap.recognition.command.deadline.PacesOfEveryKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;

@DisplayName("Publishing paces of deadlines over HTTP")
class PaceApiTest {
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
        var answer = api.postTo("/api/v1/deadline-paces", body(next, PacesOfEveryKind.of(next, 2), "2040-01-01"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/deadline-paces/versions/" + next);
        assertThat(answer.body()).isEqualTo("{\"version\":%d}".formatted(next));
        assertThat(stored()).hasSize(next).containsOnly("PacesPublished");
        assertRefused(body(next + 1, PacesOfEveryKind.of(next, 2), "2040-01-01"), 409, "NOTHING_NEW");
    }

    @Test
    void refuses_flaws_each_with_its_place_and_a_number_that_is_not_the_next() {
        assertThat(assertRefused(body(9, PacesOfEveryKind.of(0, 1), "2040-01-01"), 422, "FLAWED")
                        .body())
                .contains("{\"place\":\"paces[0].remindBefore\",\"flaw\":\"DAYS_OUT_OF_RANGE\"}");
        assertThat(assertRefused(body(9, PacesOfEveryKind.of(1, 1), "2040-01-01"), 409, "NOT_THE_NEXT_VERSION")
                        .body())
                .contains("phải mang số", "nextVersion");
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "remindBefore":1, |                         | 422 | validation
            "REPLY"           | "SOME_DAY"              | 422 | invalid-value
            "remindBefore":1, | "remindBefore":1,"x":1, | 400 | unknown-field
            "paces":[         | "paces":[null,          | 422 | validation
            "certainty"       | "x":1,"certainty"       | 400 | unknown-field
            "CHECKED"         | null                    | 422 | invalid-value
            """)
    void refuses_paces_of_another_shape(String part, String instead, int status, String type) {
        var body = body(9, PacesOfEveryKind.of(1, 1), "2040-01-01").replace(part, instead == null ? "" : instead);
        var answer = api.postTo("/api/v1/deadline-paces", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + type);
    }

    static String body(int version, List<Pace> paces, String effectiveOn) {
        return """
                {"version":%d,"paces":%s,"reason":"Ban hành quy chế","effectiveOn":"%s"}""".formatted(version, JsonMapper.shared().writeValueAsString(paces), effectiveOn);
    }

    private static HttpResponse<String> assertRefused(String body, int status, String refusal) {
        var answer = api.postTo("/api/v1/deadline-paces", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"refusal\":\"%s\"".formatted(refusal));
        return answer;
    }

    private static List<String> stored() {
        return api.storedTypes(PacesId.OF_DEADLINES.value());
    }
}
