package vn.hoctap.recognition.query.progress;

import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
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
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** Where a dossier stands; the key is its name in the API. */
public enum Stage {
    REGISTERED("registered"),
    SELF_ASSESSED("selfAssessed"),
    SUBMITTED("submitted"),
    RETURNED("returned"),
    ACCEPTED("accepted"),
    PROPOSED("proposed"),
    RECOGNISED("recognised"),
    REJECTED("notRecognised"),
    REVOKED("revoked"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn"),
    DECLINED("declined");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Whether somebody still has to act before there is a result (đang giải quyết). */
    public boolean isUnderWay() {
        return switch (this) {
            case REGISTERED, SELF_ASSESSED, SUBMITTED, RETURNED, ACCEPTED, PROPOSED -> true;
            case RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED -> false;
        };
    }

    /** Whether it is reached by the result that the procedure ends with. */
    boolean isDecision() {
        return this == RECOGNISED || this == REJECTED;
    }

    /** Whether it is recognised, or was for the whole time that a recognition is kept; what was revoked is not. */
    public boolean wasRecognised() {
        return this == RECOGNISED || this == EXPIRED;
    }

    /** Where a dossier stands after an event; empty where it stays. */
    public static Optional<Stage> after(DossierEvent event) {
        return switch (event) {
            case DossierRegistered _ -> Optional.of(REGISTERED);
            case SelfAssessmentRecorded _ -> Optional.of(SELF_ASSESSED);
            case DossierSubmitted _ -> Optional.of(SUBMITTED);
            case DossierReturned _ -> Optional.of(RETURNED);
            case DossierAccepted _ -> Optional.of(ACCEPTED);
            case AssessmentRecorded _ -> Optional.of(PROPOSED);
            case DossierRecognised _, PastRecognitionImported _, RecognitionReinstated _ -> Optional.of(RECOGNISED);
            case DossierRejected _ -> Optional.of(REJECTED);
            case RecognitionRevoked _ -> Optional.of(REVOKED);
            case RecognitionExpired _ -> Optional.of(EXPIRED);
            case DossierWithdrawn _ -> Optional.of(WITHDRAWN);
            case DossierDeclined _ -> Optional.of(DECLINED);
            case EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    DossierReappointed _,
                    DossierTransferred _,
                    RecognitionPublished _,
                    CertificateCopyIssued _,
                    RecognitionCorrected _,
                    ComplaintFiled _,
                    ComplaintSettled _ -> Optional.empty();
        };
    }

    /** A refusal against which a complaint was upheld is assessed once more. */
    public Stage next(DossierEvent event) {
        return event instanceof ComplaintSettled settled
                        && settled.outcome() == ComplaintOutcome.UPHELD
                        && this == REJECTED
                ? ACCEPTED
                : after(event).orElse(this);
    }
}
