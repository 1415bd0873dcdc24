package vn.hoctap.recognition.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.model.DueDay;
import vn.hoctap.recognition.command.calendar.model.Footing;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;

/** Due days in the shipped calendar as a person counts them; the last column is the counting, day by day. */
class CountedByHandTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.load();

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-01-19 |  5 | 2023-02-02 | 20/1 to 26/1 off; 27, weekend, 30, 31, 1/2, 2/2
            2024-02-05 |  3 | 2024-02-15 | 6, 7, 8/2 to 14/2 off, 15
            2024-02-02 |  5 | 2024-02-16 | weekend, 5, 6, 7, Tết, 15, 16
            2024-02-10 |  3 | 2024-02-19 | received on the first day of Tết: 15, 16, weekend, 19
            2024-02-07 | 10 | 2024-02-28 | Tết, 15, 16, 19 to 23 are 7, 26, 27, 28
            2024-02-01 | 15 | 2024-02-29 | 2, 5, 6, 7, Tết, 15, 16, 19 to 23 are 11, 26, 27, 28, 29
            2024-01-31 | 20 | 2024-03-06 | 1, 2, 5, 6, 7, Tết, 15, 16, 19 to 23 are 12, 26 to 1/3 are 17, 4, 5, 6
            2025-01-23 |  3 | 2025-02-04 | 24, 25/1 to 2/2 off, 3, 4
            2025-01-22 |  5 | 2025-02-05 | 23, 24, Tết, 3, 4, 5
            2025-01-24 | 10 | 2025-02-14 | Tết, 3 to 7 are 5, 10 to 14 are 10
            2025-01-20 | 15 | 2025-02-17 | 21, 22, 23, 24, Tết, 3 to 7 are 9, 10 to 14 are 14, 17
            2025-01-16 | 20 | 2025-02-20 | 17, 20 to 24 are 6, Tết, 3 to 7 are 11, 10 to 14 are 16, 17, 18, 19, 20
            2026-02-13 |  3 | 2026-02-25 | 14/2 to 22/2 off, 23, 24, 25
            """)
    void a_span_over_tet(LocalDate start, int count, LocalDate due, String counting) {
        assertThat(CALENDAR.plusWorkingDays(start, count)).as(counting).isEqualTo(new DueDay(due, Footing.FIRM));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-26 |  3 | 2024-05-04 | 27/4 to 1/5 off, 2, 3, Saturday 4/5 is worked
            2024-04-24 |  5 | 2024-05-04 | 25, 26, 2, 3, Saturday 4/5
            2024-05-03 |  1 | 2024-05-04 | Saturday 4/5
            2024-05-03 |  2 | 2024-05-06 | Saturday 4/5, Sunday off, Monday 6/5
            2025-04-25 |  1 | 2025-04-26 | Saturday 26/4
            2025-04-24 |  5 | 2025-05-05 | 25, Saturday 26, 28, 29, 30/4 to 4/5 off, 5
            2025-04-25 | 10 | 2025-05-13 | Saturday 26, 28, 29, 5 to 9 are 8, 12, 13
            2025-12-31 |  3 | 2026-01-07 | 1/1 and 2/1 off, weekend, 5, 6, 7
            2026-01-08 |  3 | 2026-01-12 | 9, Saturday 10, Sunday off, 12
            2026-08-20 | 10 | 2026-09-07 | 21, Saturday 22, 24 to 28 are 7, 29/8 to 2/9 off, 3, 4, weekend, 7
            """)
    void a_span_with_a_saturday_worked_instead(LocalDate start, int count, LocalDate due, String counting) {
        assertThat(CALENDAR.plusWorkingDays(start, count)).as(counting).isEqualTo(new DueDay(due, Footing.FIRM));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-04-28 |  3 | 2023-05-08 | 29/4 to 3/5 off, 4, 5, weekend, 8
            2023-08-31 |  2 | 2023-09-06 | 1/9 to 4/9 off, 5, 6
            2024-04-17 |  1 | 2024-04-19 | Giỗ Tổ 18/4 off, 19
            2024-08-30 |  1 | 2024-09-04 | 31/8 to 3/9 off, 4
            2025-04-04 |  1 | 2025-04-08 | weekend, Giỗ Tổ 7/4 off, 8
            2025-08-29 |  1 | 2025-09-03 | 30/8 to 2/9 off, 3
            2026-04-24 |  3 | 2026-05-04 | weekend, 27 in lieu of Sunday, 28, 29, 30/4 to 3/5 off, 4
            """)
    void a_span_over_another_holiday(LocalDate start, int count, LocalDate due, String counting) {
        assertThat(CALENDAR.plusWorkingDays(start, count)).as(counting).isEqualTo(new DueDay(due, Footing.FIRM));
    }

    @ParameterizedTest(name = "{0} + 0 = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-07 | 2024-02-07 | a working day is its own due day
            2024-02-09 | 2024-02-15 | Tết, so the next working day
            2024-05-04 | 2024-05-04 | Saturday, but worked
            2024-05-11 | 2024-05-13 | Saturday, Sunday, Monday
            """)
    void no_days_at_all(LocalDate start, LocalDate due, String counting) {
        assertThat(CALENDAR.plusWorkingDays(start, 0)).as(counting).isEqualTo(new DueDay(due, Footing.FIRM));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-12-30 | 1 | 2027-12-31 | FIRM           | 31/12, still in a year that is known
            2027-12-30 | 3 | 2028-01-04 | WEEKENDS_ONLY  | 31/12, weekend, 3/1 though in lieu of 1/1, 4/1
            2022-12-30 | 2 | 2023-01-04 | WEEKENDS_ONLY  | 1/1 and 2/1 off, 3, 4, but nothing is known of 31/12
            2027-02-03 | 3 | 2027-02-15 | PARTLY_ASSUMED | 4/2 to 10/2 assumed off, 11, 12, weekend, 15
            2027-02-10 | 1 | 2027-02-11 | PARTLY_ASSUMED | 11/2, off if Tết were counted from 5/2
            2027-02-11 | 1 | 2027-02-12 | PARTLY_ASSUMED | the start itself is assumed to be worked
            2027-02-12 | 1 | 2027-02-15 | FIRM           | weekend, 15: clear of Tết
            2027-08-31 | 1 | 2027-09-01 | PARTLY_ASSUMED | 1/9, unless it is the day beside 2/9
            2026-11-20 | 2 | 2026-11-25 | PARTLY_ASSUMED | weekend, 23 unless swapped, 24/11 off, 25
            """)
    void a_span_that_must_be_told_as_assumed(
            LocalDate start, int count, LocalDate due, Footing footing, String counting) {
        var found = CALENDAR.plusWorkingDays(start, count);

        assertThat(found).as(counting).isEqualTo(new DueDay(due, footing));
        assertThat(found.assumed()).isEqualTo(footing != Footing.FIRM);
    }

    @ParameterizedTest(name = "known on {0}: {1} + {2} = {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-11 | 2024-04-26 | 3 | 2024-05-03 | FIRM          | 29, 30/4 and 1/5 off, 2, 3: the swap of 29/4 came later
            2024-04-12 | 2024-04-26 | 3 | 2024-05-04 | FIRM          | 29/4 to 1/5 off, 2, 3, Saturday 4/5
            2025-12-24 | 2025-12-31 | 1 | 2026-01-02 | FIRM          | 1/1 off, 2
            2025-12-25 | 2025-12-31 | 1 | 2026-01-05 | FIRM          | 1/1 and 2/1 off, weekend, 5
            2026-04-23 | 2026-11-23 | 1 | 2026-11-24 | FIRM          | 24/11 was no holiday yet
            2026-04-24 | 2026-11-23 | 1 | 2026-11-25 | FIRM          | 24/11 off by the resolution of 24/4/2026, 25
            2023-11-02 | 2024-02-07 | 1 | 2024-02-08 | WEEKENDS_ONLY | nothing of 2024 was known, Tết neither
            2023-11-03 | 2024-02-07 | 1 | 2024-02-15 | FIRM          | Tết known, 15
            """)
    void a_due_day_as_it_was_known(
            LocalDate known, LocalDate start, int count, LocalDate due, Footing footing, String counting) {
        assertThat(CALENDAR.knownOn(known).plusWorkingDays(start, count))
                .as(counting)
                .isEqualTo(new DueDay(due, footing));
    }
}
