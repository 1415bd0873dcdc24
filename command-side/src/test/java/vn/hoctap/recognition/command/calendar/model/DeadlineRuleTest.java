package vn.hoctap.recognition.command.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.CalendarDate;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.WorkingDays;

class DeadlineRuleTest {
    private static final WorkingCalendar WEEKENDS = WorkingCalendar.of(List.of());
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 1, 2);

    @ParameterizedTest(name = "{4}: {1}/{0} of {2}+1 gives {3}")
    @CsvSource({
        "1, 15, 2023, 2024-01-14, a Sunday and still the last good day",
        "2, 15, 2023, 2024-02-14, the last day of Tết and still the last good day",
        "2, 28, 2024, 2025-02-27, the dossier of a commune",
        "2, 28, 2023, 2024-02-27, a leap year changes nothing before 28 February",
        "3, 31, 2024, 2025-03-30, the title of a commune",
        "4, 30, 2023, 2024-04-29, a day swapped away and still the last good day",
        "5, 31, 2024, 2025-05-30, the title of a district",
        "7, 31, 2024, 2025-07-30, the dossier of a province",
        "3, 15, 2024, 2025-03-14, the report upward",
        "3, 1, 2023, 2024-02-29, before 1 March in a leap year",
        "3, 1, 2024, 2025-02-28, before 1 March in a common year",
        "2, 29, 2023, 2024-02-28, before 29 February in a leap year",
        "2, 29, 2024, 2025-02-28, before 29 February where there is none",
        "1, 1, 2023, 2023-12-31, before New Year lies in the year before",
    })
    void before_a_date_leaves_the_date_out(int month, int day, int assessed, LocalDate last, String why) {
        var rule = new CalendarDate(month, day, 1, false);

        assertThat(rule.due(assessed, ANY_DAY, WEEKENDS)).as(why).isEqualTo(new DueDay(last, Footing.FIRM));
    }

    @ParameterizedTest(name = "by {1}/{0}, {2} years after {3}, gives {4}")
    @CsvSource({
        "3, 31, 0, 2024, 2024-03-31",
        "2, 28, 1, 2023, 2024-02-28",
        "2, 29, 1, 2023, 2024-02-29",
        "2, 29, 1, 2024, 2025-02-28",
        "12, 31, 2, 2024, 2026-12-31",
    })
    void by_a_date_keeps_the_date(int month, int day, int offset, int assessed, LocalDate last) {
        var rule = new CalendarDate(month, day, offset, true);

        assertThat(rule.due(assessed, ANY_DAY, WEEKENDS)).isEqualTo(new DueDay(last, Footing.FIRM));
    }

    @Test
    void working_days_are_counted_from_the_start_whatever_the_year_assessed() {
        DeadlineRule rule = new WorkingDays(3);
        var calendar = new Declared().off("2024-03-06").calendar();

        // Monday 4/3: 5, 6 off, 7, 8.
        assertThat(rule.due(1999, LocalDate.of(2024, 3, 4), calendar))
                .isEqualTo(new DueDay(LocalDate.of(2024, 3, 8), Footing.FIRM));
    }

    @Test
    void the_last_good_day_is_in_time_and_the_day_after_is_not() {
        var due = DueDay.fixed(LocalDate.of(2024, 1, 14));

        assertThat(due.missedOn(LocalDate.of(2024, 1, 14))).isFalse();
        assertThat(due.missedOn(LocalDate.of(2024, 1, 15))).isTrue();
    }

    @Test
    void a_rule_that_no_year_can_keep_is_not_made() {
        assertThatThrownBy(() -> new CalendarDate(4, 31, 1, false)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new WorkingDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
