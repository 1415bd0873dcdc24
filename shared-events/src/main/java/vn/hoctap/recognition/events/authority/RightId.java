package vn.hoctap.recognition.events.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies one right of a person; it follows from the person and from where in the person's stream it was proposed. */
public record RightId(@JsonValue UUID value) {
    @JsonCreator
    public RightId {}

    /** @param version of the person's stream with the proposal, which is what the proposer is answered */
    public static RightId of(PersonId person, long version) {
        return new RightId(NamedUuid.of("right/%s/%d".formatted(person, version)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
