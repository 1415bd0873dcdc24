package vn.hoctap.recognition.events.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the paces of deadlines, all their versions together; there is one stream of them for all offices. */
public record PacesId(@JsonValue UUID value) {
    public static final PacesId OF_DEADLINES = new PacesId(NamedUuid.of("paces/deadlines"));

    @JsonCreator
    public PacesId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
