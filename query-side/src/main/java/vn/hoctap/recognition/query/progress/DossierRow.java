package vn.hoctap.recognition.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * A dossier and where it stands.
 *
 * @param level asked for or, once recognised, granted
 * @param version of its stream
 * @param position of its newest event in the ledger
 */
public record DossierRow(
        UUID dossierId,
        String kind,
        String tier,
        int year,
        String applicantCode,
        String applicantName,
        String areaCode,
        String areaName,
        Stage stage,
        LocalDate stageSince,
        @Nullable String level,
        @Nullable String decisionNumber,
        long version,
        long position,
        Instant recordedAt) {

    static DossierRow registered(DossierRegistered event, Envelope at) {
        return new DossierRow(
                event.dossierId().value(),
                event.kind().name(),
                event.tier().name(),
                event.year(),
                event.applicant().code(),
                event.applicant().name(),
                event.area().code(),
                event.area().name(),
                Stage.REGISTERED,
                event.effectiveOn(),
                null,
                null,
                at.version(),
                at.position(),
                at.recordedAt());
    }

    DossierRow after(DossierEvent event, Envelope at) {
        return new DossierRow(
                dossierId,
                kind,
                tier,
                year,
                applicantCode,
                applicantName,
                areaCode,
                areaName,
                Stage.after(event),
                event.effectiveOn(),
                levelAfter(event),
                event instanceof DossierRecognised recognised ? recognised.decisionNumber() : decisionNumber,
                at.version(),
                at.position(),
                at.recordedAt());
    }

    private @Nullable String levelAfter(DossierEvent event) {
        RecognitionLevel named = switch (event) {
            case SelfAssessmentRecorded assessed -> assessed.level();
            case DossierSubmitted submitted -> submitted.level();
            case DossierRecognised recognised -> recognised.level();
            default -> null;
        };
        return named == null ? level : named.name();
    }
}
