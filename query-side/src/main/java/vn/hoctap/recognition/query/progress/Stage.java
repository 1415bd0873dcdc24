package vn.hoctap.recognition.query.progress;

import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
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
    WITHDRAWN("withdrawn");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Stage after(DossierEvent event) {
        return switch (event) {
            case DossierRegistered _ -> REGISTERED;
            case SelfAssessmentRecorded _ -> SELF_ASSESSED;
            case DossierSubmitted _ -> SUBMITTED;
            case DossierReturned _ -> RETURNED;
            case DossierAccepted _ -> ACCEPTED;
            case AssessmentRecorded _ -> PROPOSED;
            case DossierRecognised _ -> RECOGNISED;
            case DossierRejected _ -> REJECTED;
            case DossierWithdrawn _ -> WITHDRAWN;
        };
    }
}
