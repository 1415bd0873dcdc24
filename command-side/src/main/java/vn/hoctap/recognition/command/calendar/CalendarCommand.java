package vn.hoctap.recognition.command.calendar;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.calendar.CalendarId;

/** Everything that can be asked of a calendar of working days. */
public sealed interface CalendarCommand extends StreamCommand permits DeclareDays {
    CalendarId calendarId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return calendarId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case DeclareDays _ -> held(Ground.ANYWHERE, Role.ADMINISTRATOR);
        };
    }
}
