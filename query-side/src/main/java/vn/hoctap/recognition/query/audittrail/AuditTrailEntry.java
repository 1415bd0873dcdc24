package vn.hoctap.recognition.query.audittrail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.reading.EventContext;

/** One event, and who, in which role, for which unit, when and why. */
public record AuditTrailEntry(
        long position,
        UUID eventId,
        UUID stream,
        long version,
        String type,
        String revision,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        String role,
        String unit,
        String correlationId,
        @Nullable String why,
        String payload) {
    private static final String UNKNOWN = "";

    static AuditTrailEntry of(Envelope envelope, RecognitionEvent event, EventContext context) {
        return new AuditTrailEntry(
                envelope.position(),
                envelope.eventId(),
                streamOf(envelope),
                envelope.version(),
                envelope.type(),
                envelope.revision(),
                envelope.recordedAt(),
                event.effectiveOn(),
                Objects.requireNonNullElse(context.actor(), UNKNOWN),
                Objects.requireNonNullElse(context.role(), UNKNOWN),
                Objects.requireNonNullElse(context.unit(), UNKNOWN),
                Objects.requireNonNullElse(context.correlationId(), UNKNOWN),
                Why.of(event),
                envelope.payload());
    }

    private static UUID streamOf(Envelope envelope) {
        try {
            return UUID.fromString(envelope.stream());
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableEvent("A stream whose name is no UUID", malformed);
        }
    }
}
