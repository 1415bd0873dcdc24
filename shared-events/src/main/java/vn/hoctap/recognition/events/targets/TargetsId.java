package vn.hoctap.recognition.events.targets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the targets, all their versions together; there is one stream of them for all offices. */
public record TargetsId(@JsonValue UUID value) {
    public static final TargetsId OF_PROGRESS = new TargetsId(NamedUuid.of("targets/progress"));

    @JsonCreator
    public TargetsId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
