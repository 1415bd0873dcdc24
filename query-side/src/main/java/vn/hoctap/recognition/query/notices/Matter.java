package vn.hoctap.recognition.query.notices;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
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
import vn.hoctap.recognition.query.panels.PanelRow;

/**
 * A dossier as far as notices have to know it: whose it is, and which offices it is before.
 *
 * @param applicant code
 * @param name of the applicant
 * @param area code
 * @param title code
 * @param seats of the offices that a document has made competent; none where the procedure decides
 * @param filed whether it was ever filed since it was registered
 */
record Matter(
        UUID stream,
        String applicant,
        String name,
        String area,
        String title,
        int year,
        List<String> seats,
        boolean filed) {
    Matter {
        seats = List.copyOf(seats);
    }

    /** @throws UnreadableEvent if a dossier does not begin with one of the events that begin it */
    static Matter after(@Nullable Matter known, DossierEvent event) {
        return switch (event) {
            case DossierRegistered it -> begun(it, it.kind(), it.tier(), it.applicant(), it.area(), it.year());
            case PastRecognitionImported it -> begun(it, it.kind(), it.tier(), it.applicant(), it.area(), it.year());
            case DossierTransferred it -> begun(known).movedBy(it);
            case DossierSubmitted _ -> begun(known).filedNow();
            case EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    DossierReturned _,
                    DossierAccepted _,
                    DossierDeclined _,
                    DossierReappointed _,
                    DossierWithdrawn _,
                    AssessmentRecorded _,
                    DossierRecognised _,
                    DossierRejected _,
                    RecognitionPublished _,
                    CertificateCopyIssued _,
                    ComplaintFiled _,
                    ComplaintSettled _,
                    RecognitionCorrected _,
                    RecognitionRevoked _,
                    RecognitionReinstated _,
                    RecognitionExpired _ -> begun(known);
        };
    }

    private static Matter begun(
            DossierEvent event,
            RecognitionKind kind,
            AdministrativeTier tier,
            Applicant applicant,
            Area area,
            int year) {
        return new Matter(
                event.dossierId().value(),
                applicant.code(),
                applicant.name(),
                area.code(),
                TitleCode.of(kind, tier),
                year,
                List.of(),
                false);
    }

    private static Matter begun(@Nullable Matter known) {
        if (known == null) {
            throw new UnreadableEvent("A later step of a dossier that nobody has registered", null);
        }
        return known;
    }

    private Matter movedBy(DossierTransferred event) {
        var assigned = event.offices().stream()
                .map(each -> PanelRow.seatOf(each.office()))
                .distinct()
                .sorted()
                .toList();
        return new Matter(stream, applicant, name, event.area().code(), title, year, assigned, filed);
    }

    private Matter filedNow() {
        return new Matter(stream, applicant, name, area, title, year, seats, true);
    }
}
