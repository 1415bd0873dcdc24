package vn.hoctap.recognition.events.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies a person; it follows from the account id, and does not lead back to it. */
public record PersonId(@JsonValue UUID value) {
    @JsonCreator
    public PersonId {}

    /** @param subject account id at the identity provider */
    public static PersonId of(String subject) {
        return new PersonId(NamedUuid.of("person/" + subject));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
