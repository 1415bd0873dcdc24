package vn.hoctap.recognition.events.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies a calendar of working days; there is one, that of the country. */
public record CalendarId(@JsonValue UUID value) {
    public static final CalendarId VIETNAM = new CalendarId(NamedUuid.of("calendar/vn"));

    @JsonCreator
    public CalendarId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
