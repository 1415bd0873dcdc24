package vn.hoctap.recognition.command.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.ShippedCalendar;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.Term;

@DisplayName("The terms of a procedure on the calendar")
class TermsTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.load();
    private static final LocalDate START = LocalDate.of(2024, 7, 1);

    @ParameterizedTest(name = "{0}/{1} of N+1, inclusive {2}: {3}")
    @CsvSource({
        "1, 15, false, 2024-01-14",
        "2, 15, false, 2024-02-14",
        "2, 28, false, 2024-02-27",
        "3, 31, false, 2024-03-30",
        "4, 30, false, 2024-04-29",
        "5, 31, false, 2024-05-30",
        "7, 31, false, 2024-07-30",
        "3, 31, true, 2024-03-31"
    })
    void end_on_a_date_that_no_holiday_moves(int month, int day, boolean inclusive, LocalDate lastGoodDay) {
        var term = new Term.CalendarDate(month, day, 1, inclusive);
        assertThat(Terms.lastGoodDay(term, 2023, START, CALENDAR)).isEqualTo(DueDay.fixed(lastGoodDay));
    }

    @Test
    void end_after_so_many_working_days() {
        // Four weeks of July 2024 without a holiday.
        assertThat(Terms.lastGoodDay(new Term.WorkingDays(20), 2023, START, CALENDAR)
                        .day())
                .isEqualTo(LocalDate.of(2024, 7, 29));
    }

    @Test
    void set_what_the_one_stop_office_promises() {
        var rule = Terms.oneStop(new OneStopTerms(
                "000.00.31.H36",
                3,
                10,
                20,
                LocalTime.of(15, 0),
                1,
                new Citation("quy định nội bộ", "", "", Certainty.ASSUMED)));
        assertThat(rule.promise(new ReceivedAt(LocalDateTime.of(2024, 7, 1, 15, 0)), CALENDAR)
                        .day())
                .isEqualTo(LocalDate.of(2024, 7, 29));
        assertThat(rule.promise(new ReceivedAt(LocalDateTime.of(2024, 7, 1, 15, 1)), CALENDAR)
                        .day())
                .isEqualTo(LocalDate.of(2024, 7, 30));
    }
}
