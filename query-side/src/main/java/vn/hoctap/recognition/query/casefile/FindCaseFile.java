package vn.hoctap.recognition.query.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds what an applicant has written from the few events of its dossier. */
@Component
public class FindCaseFile {
    private final AuditTrailStore trail;
    private final ProgressStore dossiers;
    private final EventReader reader;

    FindCaseFile(AuditTrailStore trail, ProgressStore dossiers, EventReader reader) {
        this.trail = trail;
        this.dossiers = dossiers;
        this.reader = reader;
    }

    /** Empty for a dossier that nobody has registered here, or that who reads is not to know of. */
    public Optional<CaseFile> of(UUID dossier) {
        return dossiers.isSeen(dossier) ? fold(trail.of(dossier)) : Optional.empty();
    }

    private Optional<CaseFile> fold(List<AuditTrailEntry> entries) {
        var file = Optional.<CaseFile>empty();
        for (var entry : entries) {
            file = after(file, read(entry), entry);
        }
        return file;
    }

    private DossierEvent read(AuditTrailEntry entry) {
        return (DossierEvent) reader.read(entry.type(), entry.revision(), entry.payload());
    }

    /** A recognition of the past was registered nowhere, and nobody goes on with it. */
    private static Optional<CaseFile> after(Optional<CaseFile> before, DossierEvent event, AuditTrailEntry entry) {
        return event instanceof DossierRegistered registered
                ? Optional.of(CaseFile.begun(registered, entry.version()))
                : before.map(file -> file.after(event, entry.effectiveOn(), entry.version()));
    }
}
