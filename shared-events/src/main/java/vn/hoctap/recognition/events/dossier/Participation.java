package vn.hoctap.recognition.events.dossier;

/** Who takes part in a dossier (tham gia lập hồ sơ), and for that reason may neither judge it nor decide on it. */
public final class Participation {
    private Participation() {}

    /** Whether an event is a step of the applicant's own. */
    public static boolean isOfApplicant(DossierEvent event) {
        return switch (event) {
            case DossierRegistered _,
                    EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    DossierSubmitted _,
                    DossierWithdrawn _ -> true;
            case PastRecognitionImported _,
                    DossierReturned _,
                    DossierAccepted _,
                    DossierDeclined _,
                    DossierReappointed _,
                    DossierTransferred _,
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
                    RecognitionExpired _ -> false;
        };
    }
}
