package vn.hoctap.recognition.query.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * A dossier and where it stands.
 *
 * @param level asked for or, once recognised, granted; with points the band
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
        return begun(
                event.dossierId(),
                event.kind(),
                event.tier(),
                event.year(),
                event.applicant(),
                event.area(),
                new Standing(Stage.REGISTERED, event.effectiveOn(), null, null),
                at);
    }

    static DossierRow imported(PastRecognitionImported event, Envelope at) {
        return begun(
                event.dossierId(),
                event.kind(),
                event.tier(),
                event.year(),
                event.applicant(),
                event.area(),
                new Standing(Stage.RECOGNISED, event.effectiveOn(), text(event.award()), event.decisionNumber()),
                at);
    }

    private record Standing(
            Stage stage,
            LocalDate since,
            @Nullable String level,
            @Nullable String decisionNumber) {}

    private static DossierRow begun(
            DossierId id,
            RecognitionKind kind,
            AdministrativeTier tier,
            int year,
            Applicant applicant,
            Area area,
            Standing standing,
            Envelope at) {
        return new DossierRow(
                id.value(),
                kind.name(),
                tier.name(),
                year,
                applicant.code(),
                applicant.name(),
                area.code(),
                area.name(),
                standing.stage(),
                standing.since(),
                standing.level(),
                standing.decisionNumber(),
                at.version(),
                at.position(),
                at.recordedAt());
    }

    DossierRow after(DossierEvent event, Envelope at) {
        var next = stage.next(event);
        return new DossierRow(
                dossierId,
                kind,
                tier,
                year,
                applicantCode,
                applicantName,
                event instanceof DossierTransferred moved ? moved.area().code() : areaCode,
                event instanceof DossierTransferred moved ? moved.area().name() : areaName,
                next,
                next == stage && Stage.after(event).isEmpty() ? stageSince : event.effectiveOn(),
                levelAfter(event),
                event instanceof DossierRecognised recognised ? recognised.decisionNumber() : decisionNumber,
                at.version(),
                at.position(),
                at.recordedAt());
    }

    private @Nullable String levelAfter(DossierEvent event) {
        return switch (event) {
            case SelfAssessmentRecorded assessed -> text(assessed.award());
            case DossierSubmitted submitted -> text(submitted.award());
            case DossierRecognised recognised -> text(recognised.award());
            default -> level;
        };
    }

    private static @Nullable String text(Award award) {
        return switch (award) {
            case Award.AtLevel(var reached) -> reached.name();
            case Award.InBand(var band) -> band;
            case Award.NotMet _ -> null;
        };
    }
}
