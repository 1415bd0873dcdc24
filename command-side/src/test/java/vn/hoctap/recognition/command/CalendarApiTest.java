package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.events.calendar.CalendarId;

@DisplayName("Declaring days over HTTP")
class CalendarApiTest {
    private static final String DECLARATION = """
            {"kind":"DAY_OFF","from":"2024-07-25","to":"2024-07-26","name":"Quốc tang",
             "legalBasis":"Thông báo ngày 20/7/2024","certainty":"REPORTED","effectiveOn":"2024-07-20"}""";

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
    void moves_the_days_that_are_counted_from_then_on() {
        var calendar = api.bean(LegalCalendar.class);
        var start = LocalDate.of(2024, 7, 24);
        assertThat(calendar.now().plusWorkingDays(start, 1).day()).isEqualTo(LocalDate.of(2024, 7, 25));

        var declared = declare(DECLARATION);

        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(201);
        assertThat(declared.headers().firstValue("Location").orElseThrow())
                .startsWith("/api/v1/calendar-declarations/");
        assertThat(api.storedTypes(CalendarId.VIETNAM.value())).contains("DayDeclared");
        assertThat(calendar.now().plusWorkingDays(start, 1).day()).isEqualTo(LocalDate.of(2024, 7, 29));
        assertThat(calendar.now()
                        .knownOn(LocalDate.of(2024, 7, 19))
                        .plusWorkingDays(start, 1)
                        .day())
                .isEqualTo(LocalDate.of(2024, 7, 25));
    }

    @Test
    void takes_a_declaration_without_a_date_as_made_today() {
        var today = declare(
                DECLARATION.replace(",\"effectiveOn\":\"2024-07-20\"", "").replace("2024-07-2", "2024-08-2"));
        assertThat(today.statusCode()).as(today.body()).isEqualTo(201);
    }

    @Test
    void refuses_what_a_paper_of_the_same_date_contradicts() {
        declare(DECLARATION.replace("2024-07-2", "2024-09-1"));
        assertThat(declare(DECLARATION.replace("2024-07-2", "2024-09-1").replace("DAY_OFF", "WORKING_DAY")))
                .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
                .extracting(HttpResponse::body)
                .asString()
                .contains("\"refusal\":\"CONTRADICTS_THE_SAME_DATE\"", "cùng ngày");
    }

    @ParameterizedTest(name = "{0} for {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Quốc tang"              | " "          | 422 | validation
            "Thông báo ngày 20/7/2024" | ""         | 422 | validation
            "REPORTED"               | "SURE"       | 422 | invalid-value
            "2024-07-26"             | "2024-07-24" | 422 | DAYS_REVERSED
            "2024-07-26"             | "2026-07-26" | 422 | LONGER_THAN_A_YEAR
            "2024-07-20"             | "2199-07-20" | 422 | EFFECTIVE_IN_THE_FUTURE
            """)
    void refuses_a_declaration_that_is_wrong(String part, String instead, int status, String what) {
        var answer = declare(DECLARATION.replace(part, instead));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(what);
    }

    private static HttpResponse<String> declare(String body) {
        return api.postTo("/api/v1/calendar-declarations", body);
    }
}
