package vn.hoctap.recognition.command.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

class WorkingCalendarTest {
    private static final LocalDate TUESDAY = LocalDate.of(2024, 3, 5);
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 3, 9);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);

    @Test
    void without_declarations_only_weekends_are_off() {
        var bare = WorkingCalendar.of(List.of());

        assertThat(bare.isWorkingDay(LocalDate.of(2024, 3, 8))).isTrue();
        assertThat(bare.isWorkingDay(SATURDAY)).isFalse();
        assertThat(bare.isWorkingDay(LocalDate.of(2024, 3, 10))).isFalse();
        assertThat(bare.isWorkingDay(MONDAY)).isTrue();
        assertThat(bare.covers(TUESDAY)).isFalse();
        assertThat(bare.plusWorkingDays(TUESDAY, 1)).isEqualTo(new DueDay(WEDNESDAY, Footing.WEEKENDS_ONLY));
    }

    @Test
    void a_holiday_declared_afterwards_moves_the_due_day_and_the_old_one_can_still_be_told() {
        // From Tuesday 5/3, two days: 6, 7. With 7/3 declared off on the evening of 5/3: 6, 8.
        var calendar = new Declared()
                .off("2024-01-01")
                .on("2024-03-05")
                .off("2024-03-07")
                .calendar();

        assertThat(calendar.plusWorkingDays(TUESDAY, 2).day()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(calendar.knownOn(LocalDate.of(2024, 3, 4)).plusWorkingDays(TUESDAY, 2))
                .isEqualTo(new DueDay(LocalDate.of(2024, 3, 7), Footing.FIRM));
        assertThat(calendar.knownOn(TUESDAY).plusWorkingDays(TUESDAY, 2).day()).isEqualTo(LocalDate.of(2024, 3, 8));
    }

    @Test
    void the_later_declaration_wins_in_whatever_order_they_are_listed() {
        var calendar = new Declared()
                .on("2024-03-02")
                .worked("2024-03-06")
                .on("2024-03-01")
                .off("2024-03-06")
                .calendar();

        assertThat(calendar.isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(calendar.knownOn(LocalDate.of(2024, 3, 1)).isWorkingDay(WEDNESDAY))
                .isFalse();
        assertThat(calendar.declarations())
                .extracting(DayDeclaration::kind)
                .containsExactly(DayKind.DAY_OFF, DayKind.WORKING_DAY);
    }

    @Test
    void of_two_made_on_one_day_the_one_further_back_wins() {
        assertThat(new Declared()
                        .off("2024-03-06")
                        .worked("2024-03-06")
                        .calendar()
                        .isWorkingDay(WEDNESDAY))
                .isTrue();
        assertThat(new Declared()
                        .worked("2024-03-06")
                        .off("2024-03-06")
                        .calendar()
                        .isWorkingDay(WEDNESDAY))
                .isFalse();
    }

    @Test
    void what_makes_a_day_off_can_be_told() {
        var calendar = new Declared().off("2024-03-06").calendar();

        assertThat(calendar.declarationOn(WEDNESDAY)).hasValueSatisfying(holiday -> {
            assertThat(holiday.name()).isEqualTo("Ngày thử");
            assertThat(holiday.legalBasis()).isEqualTo("điều 112");
        });
        assertThat(calendar.declarationOn(SATURDAY)).isEmpty();
    }

    @Test
    void a_checked_declaration_takes_the_assumption_away() {
        var declared = new Declared().marked(Certainty.ASSUMED).off("2024-03-06");
        assertThat(declared.calendar().plusWorkingDays(TUESDAY, 1).footing()).isEqualTo(Footing.PARTLY_ASSUMED);

        declared.marked(Certainty.REPORTED).on("2024-03-01").off("2024-03-06");
        assertThat(declared.calendar().plusWorkingDays(TUESDAY, 1))
                .isEqualTo(new DueDay(LocalDate.of(2024, 3, 7), Footing.FIRM));
    }

    @Test
    void an_assumption_counts_only_on_the_way() {
        // 5/3 to 7/3 with 6/3 off.
        var calendar = new Declared()
                .off("2024-03-06")
                .marked(Certainty.ASSUMED)
                .off("2024-03-04")
                .off("2024-03-08")
                .calendar();

        assertThat(calendar.plusWorkingDays(TUESDAY, 1).footing()).isEqualTo(Footing.FIRM);
        assertThat(calendar.plusWorkingDays(TUESDAY, 2).footing()).isEqualTo(Footing.PARTLY_ASSUMED);
    }

    @Test
    void a_span_over_three_years_is_known_only_if_the_middle_one_is() {
        var gap = new Declared().off("2023-01-02").off("2025-01-01").calendar();

        assertThat(gap.plusWorkingDays(LocalDate.of(2023, 12, 1), 300).footing())
                .isEqualTo(Footing.WEEKENDS_ONLY);
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2024-03-05, 2024-03-05, 0",
        "2024-03-05, 2024-03-06, 0", // 6/3 is off
        "2024-03-05, 2024-03-07, 1",
        "2024-03-08, 2024-03-09, 1", // Saturday 9/3 is worked
        "2024-03-08, 2024-03-10, 1",
        "2024-03-08, 2024-03-11, 2",
    })
    void working_days_between_leave_the_first_day_out_and_take_the_last_in(LocalDate from, LocalDate to, int count) {
        var calendar = new Declared().off("2024-03-06").worked("2024-03-09").calendar();

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(count);
    }

    @Test
    void time_is_counted_forward_only() {
        var calendar = new Declared().off("2024-03-06").calendar();

        assertThatThrownBy(() -> calendar.plusWorkingDays(TUESDAY, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.workingDaysBetween(WEDNESDAY, TUESDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
