package vn.hoctap.recognition.query.auditpackage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * An event with all that its leaf covers.
 *
 * @param payload the JSON text that was stored
 * @param metadata likewise
 */
record PackedEvent(
        long position,
        String streamType,
        String stream,
        long version,
        UUID eventId,
        String type,
        String revision,
        Instant recordedAt,
        String payload,
        String metadata) {
    Map<String, Object> line() {
        return PackageLine.object(
                "kind", "event",
                "position", position,
                "streamType", streamType,
                "stream", stream,
                "version", version,
                "id", eventId.toString(),
                "type", type,
                "revision", revision,
                "recordedAt", ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt),
                "payload", payload,
                "metadata", metadata);
    }
}
