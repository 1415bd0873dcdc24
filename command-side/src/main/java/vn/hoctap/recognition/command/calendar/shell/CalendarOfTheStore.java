package vn.hoctap.recognition.command.calendar.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.calendar.ShippedCalendar;
import vn.hoctap.recognition.command.calendar.model.DeclaredDays;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.calendar.CalendarEvent;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;

/** Reads the shipped calendar once, and the stream of what was declared afterwards. */
@Component
class CalendarOfTheStore implements LegalCalendar {
    private final FoldedStreams<WorkingCalendar> streams;

    CalendarOfTheStore(EventStore store) {
        streams = new FoldedStreams<>(store, ShippedCalendar.load(), CalendarOfTheStore::evolve);
    }

    @Override
    public WorkingCalendar now() {
        return streams.of(CalendarId.VIETNAM.toString());
    }

    private static WorkingCalendar evolve(WorkingCalendar calendar, RecognitionEvent event) {
        return switch ((CalendarEvent) event) {
            case DayDeclared declared -> calendar.with(DeclaredDays.declaration(declared));
        };
    }
}
