package vn.hoctap.recognition.query.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds which days are off, or worked, and by which declaration: there are so few that the trail itself is read. */
@Component
public class FindCalendar {
    private final List<DayDeclared> shipped = ShippedDays.load();
    private final AuditTrailStore trail;
    private final EventReader reader;

    FindCalendar(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Every declaration, in the order in which they were made: of two about a day the later one stands. */
    public List<DayDeclared> declarations() {
        return Stream.concat(shipped.stream(), afterwards())
                .sorted(Comparator.comparing(DayDeclared::effectiveOn))
                .toList();
    }

    /** How many were made after the application was shipped. */
    public long numberDeclared() {
        return afterwards().count();
    }

    /** By all that was declared. */
    public WorkingDays workingDays() {
        return new WorkingDays(declarations());
    }

    /** What stands for each day of a year about which anything was said. */
    public Map<LocalDate, DayDeclared> of(int year) {
        var standing = new HashMap<LocalDate, DayDeclared>();
        declarations()
                .forEach(declared -> declared.from()
                        .datesUntil(declared.to().plusDays(1))
                        .filter(day -> day.getYear() == year)
                        .forEach(day -> standing.put(day, declared)));
        return Map.copyOf(standing);
    }

    private Stream<DayDeclared> afterwards() {
        return trail.of(CalendarId.VIETNAM.value()).stream()
                .map(entry -> (DayDeclared) reader.read(entry.type(), entry.revision(), entry.payload()));
    }
}
