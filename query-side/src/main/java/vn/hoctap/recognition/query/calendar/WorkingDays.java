package vn.hoctap.recognition.query.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.procedure.OneStopTerms;

/** Which days are worked (ngày làm việc): not Saturday nor Sunday, unless a declaration says otherwise. */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, DayKind> standing = new HashMap<>();

    /** @param declared in the order in which they were made */
    WorkingDays(Collection<DayDeclared> declared) {
        declared.forEach(
                each -> each.from().datesUntil(each.to().plusDays(1)).forEach(day -> standing.put(day, each.kind())));
    }

    /** The day of the result that the one-stop office promises (ngày hẹn trả kết quả). */
    public LocalDate promised(OneStopTerms terms, LocalDateTime receivedAt) {
        var day = receivedAt.toLocalDate();
        boolean sameDay = isWorked(day) && !receivedAt.toLocalTime().isAfter(terms.sameDayUntil());
        return after(sameDay ? day : next(day), terms.appointmentDays());
    }

    /** The last of so many working days after a day. */
    public LocalDate after(LocalDate start, int count) {
        var day = start;
        for (int counted = 0; counted < count; counted++) {
            day = next(day);
        }
        return day;
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    public boolean isWorked(LocalDate day) {
        var kind = standing.get(day);
        return kind == null ? !WEEKEND.contains(day.getDayOfWeek()) : kind == DayKind.WORKING_DAY;
    }
}
