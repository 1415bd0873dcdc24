package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Publishing procedures over HTTP")
class ProcedureApiTest {
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
        var first = publish(1, procedure("THU-1"));
        var second = publish(2, procedure("THU-1").replace("\"months\":36", "\"months\":24"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).contains("/api/v1/procedures/THU-1/versions/1");
        assertThat(first.body()).isEqualTo("{\"title\":\"THU-1\",\"version\":1}");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(201);
        assertThat(api.storedTypes(ProcedureId.of("THU-1").value()))
                .containsExactly("ProcedurePublished", "ProcedurePublished");
        assertThat(api.bean(PublishedProcedures.class).governing("THU-1", 2023))
                .hasValueSatisfying(governing ->
                        assertThat(governing.procedure().validity().months()).isEqualTo(24));
    }

    @Test
    void names_every_flaw_and_its_place() {
        var flawed = procedure("THU-2").replace("\"months\":36", "\"months\":0").replace("\"day\":28", "\"day\":31");
        assertThat(publish(1, flawed))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(422))
                .extracting(HttpResponse::body)
                .asString()
                .contains("urn:hoctap:problem:validation", "\"refusal\":\"FLAWED\"")
                .contains("{\"place\":\"terms.submitBy.term\",\"flaw\":\"DATE_IMPOSSIBLE\"}")
                .contains("{\"place\":\"validity.months\",\"flaw\":\"NO_MONTHS\"}");
        assertThat(api.storedTypes(ProcedureId.of("THU-2").value())).isEmpty();
    }

    @Test
    void refuses_a_number_that_is_not_the_next_and_what_says_nothing_new() {
        publish(1, procedure("THU-3"));
        assertThat(publish(3, procedure("THU-3")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"refusal\":\"NOT_THE_NEXT_VERSION\"", "\"nextVersion\":2", "phải mang số 2");
        assertThat(publish(2, procedure("THU-3")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"refusal\":\"NOTHING_NEW\"");
    }

    @ParameterizedTest(name = "[{index}] {0} for {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "mostReappointments":1, |                             | 422 | invalid-value
            "CALENDAR_DATE"         | "SOME_DAY"                  | 422 | invalid-value
            "months":36             | "months":36,"more":1        | 400 | unknown-field
            "fewestMembers":5       | "fewestMembers":null        | 422 | invalid-value
            "competences":[         | "competences":[null,        | 422 | invalid-value
            "2025-06-30"            | "2025-06-31"                | 422 | invalid-value
            "2025-06-30"            | "9999-12-30"                | 422 | invalid-value
            """)
    void refuses_a_procedure_of_another_shape(String part, String instead, int status, String type) {
        var answer = publish(1, procedure("THU-4").replace(part, instead == null ? "" : instead));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:hoctap:problem:" + type);
        assertThat(api.storedTypes(ProcedureId.of("THU-4").value())).isEmpty();
    }

    /** An administrator who copies a version has it with its open ends. */
    @Test
    void takes_every_shipped_procedure_with_its_open_ends() {
        assertThat(ShippedProcedures.all()).allSatisfy(shipped -> {
            var title = "LAI-"
                    + shipped.file().replace(".yaml", "").replace('.', '-').toUpperCase(Locale.ROOT);
            var copy = JsonMapper.shared()
                    .writeValueAsString(shipped.procedure())
                    .replace("\"title\":\"" + shipped.title() + "\"", "\"title\":\"" + title + "\"");
            var answer = publish(1, copy);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        });
    }

    @Test
    void knows_who_is_competent_at_the_ministry() {
        var day = LocalDate.of(2024, 8, 1);
        assertThat(api.bean(CompetentOffices.class).of("CDHT-TINH", 2023, "68", ProcedureStep.DECIDE, day))
                .hasValueSatisfying(
                        competent -> assertThat(competent.office().code()).isEqualTo("BGDDT"));
    }

    /** What is shipped for communes, under another title. */
    private static String procedure(String title) {
        var shipped = ShippedProcedures.all().stream()
                .filter(candidate -> candidate.title().equals("CDHT-XA") && candidate.version() == 2)
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared().writeValueAsString(shipped.procedure()).replace("CDHT-XA", title);
    }

    private static HttpResponse<String> publish(int version, String procedure) {
        var body = """
                {"version":%d,"procedure":%s,"reason":"Ban hành lần đầu","effectiveOn":"2024-02-12"}""".formatted(version, procedure);
        return api.postTo("/api/v1/procedures", body);
    }
}
