package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
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
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Procedure;

/**
 * A step that an office owes within its own term (thời hạn nội bộ từng bước); no law binds it to that day.
 *
 * @param days how many working days a procedure allows for it
 */
record OfficeStep(DeadlineKind kind, ToIntFunction<Procedure> days) {
    /** The step that is an office's turn after {@code event}. */
    static Optional<OfficeStep> after(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted _ ->
                owed(DeadlineKind.COMPLETENESS, procedure -> procedure.oneStop().completenessDays());
            case DossierAccepted _ ->
                owed(DeadlineKind.ASSESSMENT, procedure -> procedure.steps().assessDays());
            case AssessmentRecorded _ ->
                owed(DeadlineKind.DECISION, procedure -> procedure.steps().decideDays());
            case DossierRecognised _, DossierRejected _ ->
                owed(DeadlineKind.PUBLICATION, procedure -> procedure.steps().publishDays());
            case DossierRegistered _,
                    EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    DossierReturned _,
                    DossierDeclined _,
                    DossierReappointed _,
                    DossierTransferred _,
                    DossierWithdrawn _,
                    PastRecognitionImported _,
                    RecognitionPublished _,
                    CertificateCopyIssued _,
                    RecognitionCorrected _,
                    RecognitionRevoked _,
                    RecognitionReinstated _,
                    RecognitionExpired _,
                    ComplaintFiled _,
                    ComplaintSettled _ -> Optional.empty();
        };
    }

    Deadline from(LocalDate start, Procedure procedure, WorkingCalendar calendar) {
        return new Deadline(
                kind,
                calendar.plusWorkingDays(start, days.applyAsInt(procedure)).day());
    }

    private static Optional<OfficeStep> owed(DeadlineKind kind, ToIntFunction<Procedure> days) {
        return Optional.of(new OfficeStep(kind, days));
    }
}
