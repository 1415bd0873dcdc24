package vn.hoctap.recognition.events.dossier;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a dossier; the permits clause is the table of contents of its life. */
public sealed interface DossierEvent extends RecognitionEvent
        permits DossierRegistered,
                PastRecognitionImported,
                EvidenceAttached,
                EvidenceRemoved,
                SelfAssessmentDrafted,
                SelfAssessmentRecorded,
                DossierSubmitted,
                DossierReturned,
                DossierAccepted,
                DossierDeclined,
                DossierReappointed,
                DossierTransferred,
                AssessmentRecorded,
                DossierRecognised,
                DossierRejected,
                DossierWithdrawn,
                RecognitionPublished,
                CertificateCopyIssued,
                ComplaintFiled,
                ComplaintSettled,
                RecognitionCorrected,
                RecognitionRevoked,
                RecognitionReinstated,
                RecognitionExpired {
    DossierId dossierId();
}
