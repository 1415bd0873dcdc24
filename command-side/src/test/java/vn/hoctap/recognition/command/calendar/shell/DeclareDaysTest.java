package vn.hoctap.recognition.command.calendar.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.DeclareDays;
import vn.hoctap.recognition.command.calendar.model.CalendarRefusal;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

@DisplayName("Declaring days (công bố ngày nghỉ, ngày làm bù)")
class DeclareDaysTest {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 22);
    private static final LocalDate FROM = LocalDate.of(2024, 7, 25);
    private static final LocalDate TO = LocalDate.of(2024, 7, 26);

    private final FixtureConfiguration<CalendarAggregate> calendar = new AggregateTestFixture<>(CalendarAggregate.class)
            .registerCommandTargetResolver(new CommandStreams())
            .registerInjectableResource(Clock.fixed(TODAY.atStartOfDay(VIETNAM).toInstant(), VIETNAM));

    @Test
    void is_recorded() {
        calendar.givenNoPriorActivity()
                .when(declare(DayKind.DAY_OFF, FROM, TO, "Quốc tang", "Thông báo", TODAY))
                .expectSuccessfulHandlerExecution()
                .expectEvents(declared(DayKind.DAY_OFF, TODAY));
    }

    @Test
    void may_say_otherwise_than_an_earlier_paper() {
        calendar.given(declared(DayKind.DAY_OFF, TODAY.minusDays(1)))
                .when(declare(DayKind.WORKING_DAY, FROM, TO, "Quốc tang", "Thông báo", TODAY))
                .expectEvents(declared(DayKind.WORKING_DAY, TODAY));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "' ', Thông báo, 2024-07-25, 2024-07-26, 2024-07-22, NAME_MISSING",
        "Quốc tang, ' ', 2024-07-25, 2024-07-26, 2024-07-22, LEGAL_BASIS_MISSING",
        "Quốc tang, Thông báo, 2024-07-26, 2024-07-25, 2024-07-22, DAYS_REVERSED",
        "Quốc tang, Thông báo, 2024-07-25, 2025-07-26, 2024-07-22, LONGER_THAN_A_YEAR",
        "Quốc tang, Thông báo, 2024-07-25, 2024-07-26, 2024-07-23, EFFECTIVE_IN_THE_FUTURE"
    })
    void is_refused_for_a_value_that_is_wrong(
            String name, String basis, LocalDate from, LocalDate to, LocalDate on, CalendarRefusal refusal) {
        calendar.givenNoPriorActivity()
                .when(declare(DayKind.DAY_OFF, from, to, name, basis, on))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    @Test
    void is_refused_a_second_time() {
        calendar.given(declared(DayKind.DAY_OFF, TODAY))
                .when(declare(DayKind.DAY_OFF, FROM, TO, "Quốc tang", "Thông báo", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(CalendarRefusal.ALREADY_DECLARED);
    }

    @Test
    void is_refused_against_a_paper_of_the_same_date() {
        calendar.given(declared(DayKind.DAY_OFF, TODAY))
                .when(declare(DayKind.WORKING_DAY, TO, TO, "Làm bù", "Thông báo", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(CalendarRefusal.CONTRADICTS_THE_SAME_DATE);
    }

    @Test
    void may_speak_of_other_days_on_the_same_date() {
        calendar.given(declared(DayKind.DAY_OFF, TODAY))
                .when(declare(DayKind.WORKING_DAY, TO.plusDays(1), TO.plusDays(1), "Làm bù", "Thông báo", TODAY))
                .expectSuccessfulHandlerExecution();
    }

    private static DeclareDays declare(
            DayKind kind, LocalDate from, LocalDate to, String name, String basis, LocalDate on) {
        return new DeclareDays(CalendarId.VIETNAM, kind, from, to, name, basis, Certainty.REPORTED, on);
    }

    private static DayDeclared declared(DayKind kind, LocalDate on) {
        return new DayDeclared(CalendarId.VIETNAM, kind, FROM, TO, "Quốc tang", "Thông báo", Certainty.REPORTED, on);
    }
}
