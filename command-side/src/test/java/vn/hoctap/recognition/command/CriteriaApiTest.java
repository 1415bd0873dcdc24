package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.criteria.CriteriaId;

@DisplayName("Publishing criteria sets over HTTP")
class CriteriaApiTest {
    private static final String SET = """
            {"title":"%s","name":"Thử nghiệm",
             "legalBasis":[{"instrument":"25/2023/TT-BGDĐT","printed":"","normalised":"","certainty":"CHECKED"}],
             "years":{"from":2023,"to":9999,"certainty":"INTERPRETED"},
             "evidence":{"required":true,"certainty":"ASSUMED"},
             "scheme":{"kind":"THRESHOLDS","levels":["LEVEL_1"]},
             "criteria":[{"code":"5","name":"Tác dụng","indicators":[{"code":"5.1","name":"Công dân học tập",
               "citation":{"instrument":"25/2023/TT-BGDĐT","printed":"Điều 6","normalised":"Điều 6","certainty":"CHECKED"},
               "measure":{"kind":"PERCENTAGE","numerator":"Công dân học tập","denominator":"Công dân"},
               "requirements":[{"level":"LEVEL_1","scope":{"anyOf":[],"noneOf":[],"territory":"ANY"},
                                "bound":{"kind":"AT_LEAST","value":60}}],
               "suggestedEvidence":"Danh sách","openQuestion":""}]}]}""";

    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void publishes_one_version_after_the_other() {
        var first = publish(1, SET.formatted("THU-1"));
        var second = publish(2, SET.formatted("THU-1").replace("60", "80"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).contains("/api/v1/criteria-sets/THU-1/versions/1");
        assertThat(first.body()).isEqualTo("{\"title\":\"THU-1\",\"version\":1}");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(api.storedTypes(CriteriaId.of("THU-1").value()))
                .containsExactly("CriteriaSetPublished", "CriteriaSetPublished");
    }

    @Test
    void names_every_flaw_and_its_place() {
        assertThat(publish(1, SET.formatted("THU-2").replace("60", "160")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(422))
                .extracting(HttpResponse::body)
                .asString()
                .contains("urn:hoctap:problem:validation", "\"refusal\":\"FLAWED\"")
                .contains(
                        "{\"place\":\"criteria[0].indicators[0].requirements[0]\",\"flaw\":\"PERCENTAGE_OUT_OF_RANGE\"}");
        assertThat(api.storedTypes(CriteriaId.of("THU-2").value())).isEmpty();
    }

    @Test
    void refuses_a_number_that_is_not_the_next_and_says_which_is() {
        assertThat(publish(3, SET.formatted("THU-3")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"refusal\":\"NOT_THE_NEXT_VERSION\"", "\"nextVersion\":1", "phải mang số 1");
    }

    @Test
    void refuses_what_says_nothing_new() {
        publish(1, SET.formatted("THU-4"));
        assertThat(publish(2, SET.formatted("THU-4")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"refusal\":\"NOTHING_NEW\"");
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "suggestedEvidence":"Danh sách", |                               | 422 | invalid-value
            "Danh sách"                      | null                          | 422 | invalid-value
            "PERCENTAGE"                     | "GUESS"                       | 422 | invalid-value
            "openQuestion":""                | "openQuestion":"","more":1    | 400 | unknown-field
            "value":60                       | "value":"60"                  | 422 | invalid-value
            "ANY"                            | "EVERYWHERE"                  | 422 | invalid-value
            "Tác dụng"                       | "Tác\u202Edụng"              | 422 | invalid-text
            "criteria":[                     | "criteria":[null,             | 422 | invalid-value
            "levels":["LEVEL_1"]             | "levels":"LEVEL_1"            | 422 | invalid-value
            """)
    void refuses_a_set_of_another_shape(String part, String instead, int status, String type) {
        var answer = publish(1, SET.formatted("THU-5").replace(part, instead == null ? "" : instead));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + type);
        assertThat(api.storedTypes(CriteriaId.of("THU-5").value())).isEmpty();
    }

    private static HttpResponse<String> publish(int version, String set) {
        var body = """
                {"version":%d,"set":%s,"reason":"Ban hành lần đầu","effectiveOn":"2024-02-12"}""".formatted(version, set);
        return api.postTo("/api/v1/criteria-sets", body);
    }
}
