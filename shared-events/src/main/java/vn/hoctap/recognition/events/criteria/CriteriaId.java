package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the criteria of a title, all their versions together; it follows from the title's code. */
public record CriteriaId(@JsonValue UUID value) {
    @JsonCreator
    public CriteriaId {}

    public static CriteriaId of(String title) {
        return new CriteriaId(NamedUuid.of("criteria/" + title));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
