package vn.hoctap.recognition.events.dossier;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a dossier; the permits clause is the table of contents of its life. */
public sealed interface DossierEvent extends RecognitionEvent
        permits DossierRegistered,
                SelfAssessmentRecorded,
                DossierSubmitted,
                DossierReturned,
                DossierAccepted,
                AssessmentRecorded,
                DossierRecognised,
                DossierRejected,
                DossierWithdrawn {
    DossierId dossierId();
}
