package vn.hoctap.recognition.events.panel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies a council; it follows from the decision that set it up, so that one decision sets up one council. */
public record PanelId(@JsonValue UUID value) {
    @JsonCreator
    public PanelId {}

    /** @param decisionNumber number and symbol of the paper, such as 12/QĐ-PGDĐT */
    public static PanelId of(String officeCode, String decisionNumber, int year) {
        return new PanelId(NamedUuid.of("panel/%s/%d/%s".formatted(officeCode, year, decisionNumber)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
