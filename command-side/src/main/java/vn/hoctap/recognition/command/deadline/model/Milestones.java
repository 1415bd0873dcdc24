package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.events.deadline.Pace;

/**
 * The days that matter to a deadline. Only the due day is fixed: the others are counted anew by the calendar of the day on
 * which they are asked for.
 */
public record Milestones(Deadline deadline, LocalDate remindOn, LocalDate escalateOn) {
    public static Milestones of(Deadline deadline, Pace pace, WorkingCalendar calendar) {
        return new Milestones(
                deadline,
                workingDaysBefore(deadline.due(), pace.remindBefore(), calendar),
                calendar.plusWorkingDays(deadline.due(), pace.escalateAfter()).day());
    }

    private static LocalDate workingDaysBefore(LocalDate due, int count, WorkingCalendar calendar) {
        var day = due;
        for (int counted = 0; counted < count; counted++) {
            day = workingDayBefore(day, calendar);
        }
        return day;
    }

    private static LocalDate workingDayBefore(LocalDate day, WorkingCalendar calendar) {
        var before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
