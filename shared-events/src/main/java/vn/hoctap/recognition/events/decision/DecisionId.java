package vn.hoctap.recognition.events.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies a decision from its first draft on; it follows from the body and the body's own name for the draft. */
public record DecisionId(@JsonValue UUID value) {
    @JsonCreator
    public DecisionId {}

    /**
     * @param body code of the office that decides
     * @param draft the reference of the draft (số hiệu dự thảo), which the body uses once
     */
    public static DecisionId of(String body, String draft) {
        return new DecisionId(NamedUuid.of("decision/%s/%s".formatted(body, draft)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
