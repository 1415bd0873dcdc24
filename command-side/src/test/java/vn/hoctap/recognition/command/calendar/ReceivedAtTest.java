package vn.hoctap.recognition.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.WorkingDays;
import vn.hoctap.recognition.command.calendar.model.DueDay;
import vn.hoctap.recognition.command.calendar.model.Footing;
import vn.hoctap.recognition.command.calendar.model.OneStopRule;
import vn.hoctap.recognition.command.calendar.model.ReceivedAt;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;

class ReceivedAtTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.load();
    private static final OneStopRule RULE = new OneStopRule(new WorkingDays(10), LocalTime.of(15, 0));

    @ParameterizedTest(name = "received {0}: counts from {1}, due {2}")
    @CsvSource({
        "2024-03-05T14:59,    2024-03-05, 2024-03-19",
        "2024-03-05T15:00,    2024-03-05, 2024-03-19", // 6, 7, 8, 11 to 15 are 8, 18, 19
        "2024-03-05T15:00:01, 2024-03-06, 2024-03-20",
        "2024-03-05T15:01,    2024-03-06, 2024-03-20", // 7, 8, 11 to 15 are 7, 18, 19, 20
        "2024-03-08T15:01,    2024-03-11, 2024-03-25", // Friday, so from Monday
        "2024-03-09T10:00,    2024-03-11, 2024-03-25", // Saturday, so from Monday
        "2024-03-09T16:00,    2024-03-11, 2024-03-25", // late on Saturday: Monday as well
        "2024-05-04T14:59,    2024-05-04, 2024-05-17", // Saturday worked: 6 to 10 are 5, 13 to 17 are 10
        "2024-05-04T15:01,    2024-05-06, 2024-05-20",
        "2024-01-31T10:00,    2024-01-31, 2024-02-21", // 1, 2, 5, 6, 7, Tết, 15, 16, 19, 20, 21
        "2024-02-06T09:00,    2024-02-06, 2024-02-27", // 7, Tết, 15, 16, 19 to 23 are 8, 26, 27
        "2024-02-12T09:00,    2024-02-15, 2024-02-29", // during Tết: 16, 19 to 23 are 6, 26 to 29
        "2024-02-07T15:01,    2024-02-15, 2024-02-29", // late on the eve of Tết: 16, 19 to 23 are 6, 26 to 29
    })
    void the_hour_of_receipt_decides_from_which_day_is_counted(LocalDateTime moment, LocalDate from, LocalDate due) {
        var received = new ReceivedAt(moment);

        assertThat(received.countsFrom(LocalTime.of(15, 0), CALENDAR)).isEqualTo(from);
        assertThat(RULE.promise(received, CALENDAR)).isEqualTo(new DueDay(due, Footing.FIRM));
    }

    @Test
    void the_hour_is_the_rules() {
        var received = new ReceivedAt(LocalDateTime.parse("2024-03-05T16:00"));

        assertThat(received.countsFrom(LocalTime.of(16, 0), CALENDAR)).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(received.countsFrom(LocalTime.of(15, 59), CALENDAR)).isEqualTo(LocalDate.of(2024, 3, 6));
    }
}
