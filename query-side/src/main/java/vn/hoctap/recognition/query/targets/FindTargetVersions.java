package vn.hoctap.recognition.query.targets;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.targets.TargetsPublished;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds every version of the targets that was published, in force or not. */
@Component
public class FindTargetVersions {
    private final AuditTrailStore trail;
    private final EventReader reader;

    FindTargetVersions(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** The newest first. */
    public List<Published> all() {
        return trail.of(TargetsId.OF_PROGRESS.value()).reversed().stream()
                .map(this::read)
                .toList();
    }

    private Published read(AuditTrailEntry entry) {
        var event = (TargetsPublished) reader.read(entry.type(), entry.revision(), entry.payload());
        return new Published(event, entry.recordedAt());
    }

    /** @param recordedAt when it was published here */
    public record Published(TargetsPublished event, Instant recordedAt) {}
}
