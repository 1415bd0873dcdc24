package vn.hoctap.recognition.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
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

    /** A Thursday and a Friday off, and the Saturday after them worked; the Friday is worked after all. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 0, 2024-01-10",
        "2024-01-10, 3, 2024-01-15",
        "2024-01-13, 1, 2024-01-15",
        "2024-02-07, 1, 2024-02-09",
        "2024-02-07, 2, 2024-02-10",
        "2024-02-07, 3, 2024-02-12"
    })
    void follow_each_other_from_the_day_after(LocalDate start, int count, LocalDate last) {
        var days = new WorkingDays(List.of(
                declared(DayKind.DAY_OFF, "2024-02-08", "2024-02-09"),
                declared(DayKind.WORKING_DAY, "2024-02-10", "2024-02-10"),
                declared(DayKind.WORKING_DAY, "2024-02-09", "2024-02-09")));
        assertThat(days.after(start, count)).isEqualTo(last);
    }

    private static DayDeclared declared(DayKind kind) {
        return declared(kind, "2024-01-10", "2024-01-10");
    }

    private static DayDeclared declared(DayKind kind, String from, String to) {
        return new DayDeclared(
                CalendarId.VIETNAM,
                kind,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "Thử",
                "Công văn thử",
                Certainty.ASSUMED,
                LocalDate.of(2024, 1, 2));
    }
}
