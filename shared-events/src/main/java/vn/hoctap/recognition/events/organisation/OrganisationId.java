package vn.hoctap.recognition.events.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies an organisation; it follows from its code. */
public record OrganisationId(@JsonValue UUID value) {
    @JsonCreator
    public OrganisationId {}

    public static OrganisationId of(String code) {
        return new OrganisationId(NamedUuid.of("organisation/" + code));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
