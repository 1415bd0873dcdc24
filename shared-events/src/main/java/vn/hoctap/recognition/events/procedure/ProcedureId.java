package vn.hoctap.recognition.events.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the procedure of a title, all its versions together; it follows from the title's code. */
public record ProcedureId(@JsonValue UUID value) {
    @JsonCreator
    public ProcedureId {}

    public static ProcedureId of(String title) {
        return new ProcedureId(NamedUuid.of("procedure/" + title));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
