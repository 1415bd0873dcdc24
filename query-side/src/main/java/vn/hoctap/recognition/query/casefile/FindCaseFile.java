package vn.hoctap.recognition.query.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
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
            file = after(file, read(entry), entry.version());
        }
        return file;
    }

    private RecognitionEvent read(AuditTrailEntry entry) {
        return reader.read(entry.type(), entry.revision(), entry.payload());
    }

    private static Optional<CaseFile> after(Optional<CaseFile> before, RecognitionEvent event, long version) {
        return event instanceof DossierRegistered registered
                ? Optional.of(begun(registered, version))
                : before.map(file -> after(file, event, version));
    }

    private static CaseFile begun(DossierRegistered registered, long version) {
        return new CaseFile(
                registered, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), version);
    }

    private static CaseFile after(CaseFile file, RecognitionEvent event, long version) {
        var registration = file.registration();
        return switch (event) {
            case SelfAssessmentDrafted(var _, var answers, var shares, var _, var _) ->
                new CaseFile(registration, answers, shares, file.meeting(), file.submitted(), file.returned(), version);
            case SelfAssessmentRecorded recorded ->
                new CaseFile(
                        registration,
                        recorded.answers(),
                        recorded.shares(),
                        Optional.of(recorded.meeting()),
                        file.submitted(),
                        file.returned(),
                        version);
            case DossierSubmitted submitted ->
                new CaseFile(
                        registration,
                        file.answers(),
                        file.shares(),
                        file.meeting(),
                        Optional.of(submitted),
                        Optional.empty(),
                        version);
            case DossierReturned returned ->
                new CaseFile(
                        registration,
                        file.answers(),
                        file.shares(),
                        file.meeting(),
                        file.submitted(),
                        Optional.of(returned),
                        version);
            default ->
                new CaseFile(
                        registration,
                        file.answers(),
                        file.shares(),
                        file.meeting(),
                        file.submitted(),
                        file.returned(),
                        version);
        };
    }
}
