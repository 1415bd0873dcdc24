package vn.hoctap.recognition.events.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies one right of a person; it follows from the person and how many were proposed before. */
public record RightId(@JsonValue UUID value) {
    @JsonCreator
    public RightId {}

    /** @param number counts the person's rights from 1 */
    public static RightId of(PersonId person, int number) {
        return new RightId(NamedUuid.of("right/%s/%d".formatted(person, number)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
