package vn.hoctap.recognition.query.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.certificates.Certificate.Revocation;

/**
 * A dossier on its way to a certificate: who it is about, and the certificate once there is one.
 *
 * @param certificate null before the recognition
 */
record Certification(
        String title,
        int year,
        String applicant,
        String area,
        @Nullable Certificate certificate) {
    static final Certification UNKNOWN = new Certification("", 0, "", "", null);

    /** @param id of the event */
    Certification after(DossierEvent event, UUID id) {
        return switch (event) {
            case DossierRegistered registered -> begun(registered);
            case PastRecognitionImported past -> imported(past, id);
            case DossierTransferred transferred -> movedTo(transferred.area().name());
            case DossierRecognised recognised -> with(recognised(recognised, id));
            case RecognitionRevoked revoked -> with(known().revoked(revocation(revoked)));
            case RecognitionReinstated again -> with(known().reinstated(again.validTo()));
            case RecognitionCorrected corrected -> with(known().corrected(corrected.decisionNumber()));
            case CertificateCopyIssued copy -> with(known().copied(copy.effectiveOn()));
            case SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    EvidenceAttached _,
                    EvidenceRemoved _,
                    DossierSubmitted _,
                    DossierReturned _,
                    DossierAccepted _,
                    DossierReappointed _,
                    DossierDeclined _,
                    DossierWithdrawn _,
                    AssessmentRecorded _,
                    DossierRejected _,
                    ComplaintFiled _,
                    ComplaintSettled _,
                    RecognitionPublished _,
                    RecognitionExpired _ -> this;
        };
    }

    private static Certification begun(DossierRegistered event) {
        return new Certification(
                title(event.kind(), event.tier()),
                event.year(),
                event.applicant().name(),
                event.area().name(),
                null);
    }

    private static Certification imported(PastRecognitionImported event, UUID id) {
        var title = title(event.kind(), event.tier());
        var begun = new Certification(
                title, event.year(), event.applicant().name(), event.area().name(), null);
        return begun.with(begun.certificate(
                id, event.award(), event.decisionNumber(), event.body(), event.effectiveOn(), event.validTo()));
    }

    private Certificate recognised(DossierRecognised event, UUID id) {
        return certificate(
                id, event.award(), event.decisionNumber(), event.body().name(), event.effectiveOn(), event.validTo());
    }

    private Certificate certificate(
            UUID id, Award award, String number, String body, LocalDate decidedOn, LocalDate validTo) {
        return new Certificate(
                id, title, year, applicant, area, award, number, body, decidedOn, validTo, null, List.of(), List.of());
    }

    private static Revocation revocation(RecognitionRevoked event) {
        return new Revocation(event.decisionNumber(), event.effectiveOn(), event.reason());
    }

    /** @throws UnreadableEvent if what follows a recognition comes without one */
    private Certificate known() {
        if (certificate == null) {
            throw new UnreadableEvent("A step after a recognition that nobody recorded", null);
        }
        return certificate;
    }

    private Certification movedTo(String place) {
        return new Certification(title, year, applicant, place, certificate);
    }

    private Certification with(Certificate next) {
        return new Certification(title, year, applicant, area, next);
    }

    private static String title(RecognitionKind kind, AdministrativeTier tier) {
        return TitleCode.of(kind, tier);
    }
}
