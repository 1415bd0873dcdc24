package vn.hoctap.recognition.events.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the one cycle of a title, year and office; it follows from the three. */
public record CycleId(@JsonValue UUID value) {
    @JsonCreator
    public CycleId {}

    public static CycleId of(String title, int year, String officeCode) {
        return new CycleId(NamedUuid.of("cycle/%s/%d/%s".formatted(title, year, officeCode)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
