package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;

/** Everything that can happen to a dossier; the permits clause is the table of contents of its life. */
public sealed interface DossierEvent
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

    /** The date on the paper, from which the step is in force; the ledger knows when it was recorded. */
    LocalDate effectiveOn();
}
