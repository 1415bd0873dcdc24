package vn.hoctap.recognition.events.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Identifies the watch over a dossier's deadlines, a stream of its own: what is noted there moves no version of the dossier. */
public record WatchId(@JsonValue UUID value) {
    @JsonCreator
    public WatchId {}

    public static WatchId of(DossierId dossier) {
        return new WatchId(NamedUuid.of("deadline/" + dossier));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
