package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.deadline.PacesOfEveryKind;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

@DisplayName("The days that matter to a deadline")
class MilestonesTest {
    private static final DayDeclaration TET = off("2026-02-16", "2026-02-20", "2025-10-16");
    private static final Pace FIVE_AND_TWO = new Pace(DeadlineKind.RESULT, 5, 2, PacesOfEveryKind.INTERNAL);

    @Test
    void are_counted_in_working_days() {
        assertThat(of("2026-03-06")).isEqualTo(milestones("2026-02-27", "2026-03-06", "2026-03-10"));
    }

    @Test
    void leave_tet_out() {
        assertThat(of("2026-02-24")).isEqualTo(milestones("2026-02-10", "2026-02-24", "2026-02-26"));
    }

    @Test
    void may_surround_a_due_day_that_is_not_worked() {
        assertThat(of("2026-02-14")).isEqualTo(milestones("2026-02-09", "2026-02-14", "2026-02-24"));
    }

    @Test
    void move_with_a_holiday_declared_afterwards_but_for_the_due_day() {
        assertThat(of("2026-03-06", off("2026-03-04", "2026-03-06", "2026-02-20")))
                .isEqualTo(milestones("2026-02-25", "2026-03-06", "2026-03-10"));
    }

    private static Milestones of(String due, DayDeclaration... later) {
        var declarations = Stream.concat(Stream.of(TET), Stream.of(later)).toList();
        return Milestones.of(deadline(due), FIVE_AND_TWO, WorkingCalendar.of(declarations));
    }

    private static Milestones milestones(String remindOn, String due, String escalateOn) {
        return new Milestones(deadline(due), LocalDate.parse(remindOn), LocalDate.parse(escalateOn));
    }

    private static Deadline deadline(String due) {
        return new Deadline(DeadlineKind.RESULT, LocalDate.parse(due));
    }

    private static DayDeclaration off(String from, String to, String declaredOn) {
        return new DayDeclaration(
                DayKind.DAY_OFF,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "Nghỉ",
                "Thông báo",
                Certainty.REPORTED,
                LocalDate.parse(declaredOn));
    }
}
