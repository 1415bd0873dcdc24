package vn.hoctap.recognition.command.process.area;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
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
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.dossier.TitleCode;

/**
 * A dossier that is neither decided nor withdrawn (hồ sơ đang giải quyết), or that a complaint may open again.
 *
 * @param title the code of the title that is asked for
 * @param inAreaSince the date on the paper that brought it there
 * @param recordedOn the day on which it was entered here
 */
public record OpenDossier(
        DossierId dossierId,
        String title,
        int year,
        String areaCode,
        LocalDate inAreaSince,
        LocalDate recordedOn,
        DossierStage stage) {
    /** The dossier after {@code event}; empty once it is open no longer, nor can be again. */
    static Optional<OpenDossier> after(Optional<OpenDossier> before, DossierEvent event, LocalDate recordedOn) {
        return switch (event) {
            case DossierRegistered registered -> Optional.of(of(registered, recordedOn));
            case SelfAssessmentRecorded _ -> before.map(open -> open.at(DossierStage.SELF_ASSESSED));
            case DossierSubmitted _ -> before.map(open -> open.at(DossierStage.SUBMITTED));
            case DossierReturned _ -> before.map(open -> open.at(DossierStage.RETURNED));
            case DossierAccepted _ -> before.map(open -> open.at(DossierStage.ACCEPTED));
            case AssessmentRecorded _ -> before.map(open -> open.at(DossierStage.PROPOSED));
            case DossierTransferred moved -> before.map(open -> open.in(moved.area(), moved.effectiveOn()));
            case EvidenceAttached _, EvidenceRemoved _, SelfAssessmentDrafted _, DossierReappointed _ -> before;
            case DossierRejected _ -> before.map(open -> open.at(DossierStage.REJECTED));
            case ComplaintSettled settled -> before.map(rejected -> rejected.after(settled));
            case ComplaintFiled _, RecognitionPublished _ -> before;
            case DossierRecognised _,
                    CertificateCopyIssued _,
                    DossierWithdrawn _,
                    DossierDeclined _,
                    PastRecognitionImported _,
                    RecognitionCorrected _,
                    RecognitionRevoked _,
                    RecognitionReinstated _,
                    RecognitionExpired _ -> Optional.empty();
        };
    }

    private static OpenDossier of(DossierRegistered registered, LocalDate recordedOn) {
        return new OpenDossier(
                registered.dossierId(),
                TitleCode.of(registered.kind(), registered.tier()),
                registered.year(),
                registered.area().code(),
                registered.effectiveOn(),
                recordedOn,
                DossierStage.REGISTERED);
    }

    private OpenDossier at(DossierStage newStage) {
        return new OpenDossier(dossierId, title, year, areaCode, inAreaSince, recordedOn, newStage);
    }

    /** Where only offices change, it has been in its area as long as before. */
    private OpenDossier in(Area area, LocalDate on) {
        var since = area.code().equals(areaCode) && on.isBefore(inAreaSince) ? inAreaSince : on;
        return new OpenDossier(dossierId, title, year, area.code(), since, recordedOn, stage);
    }

    /** A complaint that is upheld opens a rejected dossier again. */
    private OpenDossier after(ComplaintSettled settled) {
        return stage == DossierStage.REJECTED && settled.outcome() == ComplaintOutcome.UPHELD
                ? at(DossierStage.ACCEPTED)
                : this;
    }
}
