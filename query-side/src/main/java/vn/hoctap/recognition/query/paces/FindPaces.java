package vn.hoctap.recognition.query.paces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.deadline.PacesPublished;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds the paces that were published, and those that are in force. */
@Component
public class FindPaces {
    private final AuditTrailStore trail;
    private final EventReader reader;

    FindPaces(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Every version, the newest first. */
    public List<Published> all() {
        return trail.of(PacesId.OF_DEADLINES.value()).reversed().stream()
                .map(this::read)
                .toList();
    }

    /** Of those that have begun by a day, the newest. */
    public Optional<Published> inForceOn(LocalDate day) {
        return all().stream()
                .filter(published -> !published.event().effectiveOn().isAfter(day))
                .findFirst();
    }

    private Published read(AuditTrailEntry entry) {
        var event = (PacesPublished) reader.read(entry.type(), entry.revision(), entry.payload());
        return new Published(event, entry.recordedAt());
    }

    /** @param recordedAt when it was published here */
    public record Published(PacesPublished event, Instant recordedAt) {}
}
