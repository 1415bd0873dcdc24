package vn.hoctap.recognition.events.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;

/** Identifies the administrative map as a whole: a merger concerns several units at once, so they share one stream. */
public record TerritoryId(@JsonValue UUID value) {
    public static final TerritoryId VIETNAM = new TerritoryId(NamedUuid.of("territory/vn"));

    @JsonCreator
    public TerritoryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
