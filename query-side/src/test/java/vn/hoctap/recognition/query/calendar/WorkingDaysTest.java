package vn.hoctap.recognition.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.OneStopTerms;

@DisplayName("The working days by which a result is promised")
class WorkingDaysTest {
    private static final OneStopTerms TERMS = new OneStopTerms(
            "000.00.31.H36",
            3,
            10,
            20,
            LocalTime.of(15, 0),
            1,
            new Citation("61/2018/NĐ-CP", "", "", Certainty.CHECKED));

    /** Counted by hand on the calendar of 2024, whose Tết is off from 8 to 14 February. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08T09:00, 2024-02-05",
        "2024-01-08T15:00, 2024-02-05",
        "2024-01-08T15:01, 2024-02-06",
        "2024-01-12T15:30, 2024-02-19",
        "2024-01-13T10:00, 2024-02-19"
    })
    void are_counted_from_the_day_on_which_a_dossier_is_handed_on(LocalDateTime receivedAt, LocalDate promised) {
        assertThat(new WorkingDays(ShippedDays.load()).promised(TERMS, receivedAt))
                .isEqualTo(promised);
    }

    @Test
    void follow_the_later_of_two_declarations() {
        var declared = Stream.concat(
                        ShippedDays.load().stream(),
                        Stream.of(declared(DayKind.DAY_OFF), declared(DayKind.WORKING_DAY)))
                .toList();
        assertThat(new WorkingDays(declared).promised(TERMS, LocalDateTime.parse("2024-01-08T09:00")))
                .isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(new WorkingDays(declared.subList(0, declared.size() - 1))
                        .promised(TERMS, LocalDateTime.parse("2024-01-08T09:00")))
                .isEqualTo(LocalDate.of(2024, 2, 6));
    }

    private static DayDeclared declared(DayKind kind) {
        var day = LocalDate.of(2024, 1, 10);
        return new DayDeclared(
                CalendarId.VIETNAM, kind, day, day, "Thử", "Công văn thử", Certainty.ASSUMED, LocalDate.of(2024, 1, 2));
    }
}
