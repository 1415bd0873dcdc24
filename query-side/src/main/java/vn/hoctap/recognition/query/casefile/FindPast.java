package vn.hoctap.recognition.query.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Reads the steps of one dossier, for papers that tell of one of them. */
@Component
public class FindPast {
    private final AuditTrailStore trail;
    private final ProgressStore dossiers;
    private final EventReader reader;

    FindPast(AuditTrailStore trail, ProgressStore dossiers, EventReader reader) {
        this.trail = trail;
        this.dossiers = dossiers;
        this.reader = reader;
    }

    /** Empty for a dossier that is not there, or that who reads is not to know of. */
    public Optional<Past> of(UUID dossier) {
        return dossiers.isSeen(dossier)
                ? Optional.of(
                        new Past(trail.of(dossier).stream().map(this::step).toList()))
                : Optional.empty();
    }

    private Past.Step<DossierEvent> step(AuditTrailEntry entry) {
        var event = (DossierEvent) reader.read(entry.type(), entry.revision(), entry.payload());
        return new Past.Step<>(event, entry.eventId(), entry.recordedAt());
    }
}
