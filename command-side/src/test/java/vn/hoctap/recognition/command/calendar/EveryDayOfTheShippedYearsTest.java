package vn.hoctap.recognition.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

class EveryDayOfTheShippedYearsTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.load();

    @Test
    void exactly_n_working_days_lie_between_a_day_and_the_nth_working_day_after_it() {
        everyDay()
                .forEach(day -> IntStream.rangeClosed(1, 25).forEach(count -> {
                    var due = CALENDAR.plusWorkingDays(day, count).day();
                    assertThat(CALENDAR.workingDaysBetween(day, due))
                            .as("%s + %s", day, count)
                            .isEqualTo(count);
                    assertThat(CALENDAR.isWorkingDay(due)).as("%s", due).isTrue();
                }));
    }

    @Test
    void a_later_start_is_never_due_earlier() {
        everyDay()
                .forEach(day -> assertThat(
                                CALENDAR.plusWorkingDays(day.plusDays(1), 10).day())
                        .isAfterOrEqualTo(CALENDAR.plusWorkingDays(day, 10).day()));
    }

    @Test
    void the_next_working_day_is_worked_and_none_is_passed_over() {
        everyDay().forEach(day -> {
            var next = CALENDAR.nextWorkingDay(day);
            assertThat(CALENDAR.isWorkingDay(next)).isTrue();
            assertThat(day.plusDays(1).datesUntil(next)).noneMatch(CALENDAR::isWorkingDay);
        });
    }

    @ParameterizedTest(name = "{0}: {1} weekdays off, {2} weekend days worked")
    @CsvSource({
        "2023, 11, 0", // 2/1; 20/1 and 23 to 26/1; 1, 2, 3/5; 1/9, 4/9
        "2024, 12, 1", // 1/1; 8, 9, 12, 13, 14/2; 18/4; 29, 30/4, 1/5; 2, 3/9
        "2025, 12, 1", // 1/1; 27 to 31/1; 7/4; 30/4, 1, 2/5; 1, 2/9
        "2026, 14, 2", // 1, 2/1; 16 to 20/2; 27, 30/4, 1/5; 31/8, 1, 2/9; 24/11
        "2027, 12, 0", // 1/1; 4, 5, 8, 9, 10/2; 16/4; 30/4, 3/5; 2, 3/9; 24/11
    })
    void a_year_has_so_many_days_off(int year, int weekdaysOff, int weekendsWorked) {
        assertThat(CALENDAR.declarationOn(LocalDate.of(year, 1, 1))).isPresent();
        assertThat(in(year).filter(day -> !isWeekend(day) && !CALENDAR.isWorkingDay(day)))
                .hasSize(weekdaysOff);
        assertThat(in(year).filter(day -> isWeekend(day) && CALENDAR.isWorkingDay(day)))
                .hasSize(weekendsWorked);
    }

    @Test
    void a_weekday_swapped_away_has_its_saturday() {
        var swapped = CALENDAR.declarations().stream()
                .filter(declaration -> declaration.name().startsWith("Nghỉ hoán đổi"))
                .map(DayDeclaration::legalBasis);
        var worked = CALENDAR.declarations().stream()
                .filter(declaration -> declaration.kind() == DayKind.WORKING_DAY)
                .filter(declaration -> isWeekend(declaration.from()))
                .map(DayDeclaration::legalBasis);

        assertThat(swapped).containsExactlyInAnyOrderElementsOf(worked.toList()).hasSize(4);
    }

    @Test
    void only_2026_and_2027_rest_on_anything_assumed() {
        Set<Integer> years = CALENDAR.declarations().stream()
                .filter(declaration -> declaration.certainty().isAssumed())
                .map(declaration -> declaration.from().getYear())
                .collect(Collectors.toSet());

        assertThat(years).containsExactlyInAnyOrder(2026, 2027);
        assertThat(CALENDAR.declarationOn(LocalDate.of(2027, 2, 6)))
                .hasValueSatisfying(tet -> assertThat(tet.certainty()).isEqualTo(Certainty.ASSUMED));
    }

    @Test
    void the_years_before_and_after_are_not_covered() {
        assertThat(everyDay()).allMatch(CALENDAR::covers);
        assertThat(CALENDAR.covers(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(CALENDAR.covers(LocalDate.of(2028, 1, 1))).isFalse();
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
    }

    private static Stream<LocalDate> in(int year) {
        return everyDay().filter(day -> day.getYear() == year);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
