package vn.hoctap.recognition.events.panel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Identifies the one session in which a council judges a dossier in a round. */
public record SessionId(@JsonValue UUID value) {
    @JsonCreator
    public SessionId {}

    /** @param round counts from 1 */
    public static SessionId of(PanelId panelId, DossierId dossierId, int round) {
        return new SessionId(NamedUuid.of("session/%s/%s/%d".formatted(panelId, dossierId, round)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
