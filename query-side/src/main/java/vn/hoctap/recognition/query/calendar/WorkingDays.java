package vn.hoctap.recognition.query.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.calendar.DayKind;

/** Which days are worked (ngày làm việc): not Saturday nor Sunday, unless a declaration says otherwise. */
@Component
public class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final FindCalendar calendar;

    WorkingDays(FindCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isOne(LocalDate day) {
        var declared = calendar.of(day.getYear()).get(day);
        return declared == null ? !WEEKEND.contains(day.getDayOfWeek()) : declared.kind() == DayKind.WORKING_DAY;
    }

    /** The last of so many working days after a day. */
    public LocalDate after(LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isOne)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }
}
