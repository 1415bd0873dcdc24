package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** Which deadlines each step of a dossier fixes or settles. */
public final class DossierDeadlines {
    private static final Set<DeadlineKind> ALL = EnumSet.allOf(DeadlineKind.class);
    /** What the offices owe while the dossier lies with them. */
    private static final Set<DeadlineKind> OF_THE_OFFICES = EnumSet.of(
            DeadlineKind.COMPLETENESS,
            DeadlineKind.APPOINTMENT,
            DeadlineKind.ASSESSMENT,
            DeadlineKind.DECISION,
            DeadlineKind.RESULT);

    private DossierDeadlines() {}

    /**
     * The facts of one step, in order: what its event carries, then what the procedure allows for the step that follows.
     *
     * @param procedure the one that governs the dossier; where there is none, only the event speaks
     */
    public static List<DeadlineFact> factsOf(
            DossierEvent event, Optional<Procedure> procedure, WorkingCalendar calendar) {
        var owed = OfficeStep.after(event)
                .flatMap(step -> procedure.map(terms -> step.from(event.effectiveOn(), terms, calendar)))
                .map(DeadlineFact.Fixed::new);
        return Stream.concat(carriedBy(event).stream(), owed.stream()).toList();
    }

    /** Whether a procedure has anything to say of what follows. */
    public static boolean dependOnProcedure(DossierEvent event) {
        return OfficeStep.after(event).isPresent();
    }

    private static List<DeadlineFact> carriedBy(DossierEvent event) {
        return switch (event) {
            case DossierReturned returned ->
                List.of(settled(OF_THE_OFFICES), fixed(DeadlineKind.REPLY, returned.replyBy()));
            case DossierSubmitted _ -> List.of(settled(EnumSet.of(DeadlineKind.REPLY)));
            case DossierAccepted accepted ->
                List.of(
                        settled(EnumSet.of(DeadlineKind.REPLY, DeadlineKind.COMPLETENESS)),
                        fixed(DeadlineKind.APPOINTMENT, accepted.appointment()),
                        fixed(DeadlineKind.RESULT, accepted.resultBy()));
            case AssessmentRecorded _ -> List.of(settled(EnumSet.of(DeadlineKind.ASSESSMENT)));
            case RecognitionPublished _ -> List.of(settled(EnumSet.of(DeadlineKind.PUBLICATION)));
            case DossierReappointed later -> List.of(fixed(DeadlineKind.APPOINTMENT, later.appointment()));
            case DossierRecognised granted -> List.of(settled(ALL), fixed(DeadlineKind.VALIDITY, granted.validTo()));
            case RecognitionReinstated again -> List.of(fixed(DeadlineKind.VALIDITY, again.validTo()));
            case PastRecognitionImported past -> List.of(fixed(DeadlineKind.VALIDITY, past.validTo()));
            case DossierRejected _, DossierWithdrawn _, DossierDeclined _, RecognitionExpired _, RecognitionRevoked _ ->
                List.of(settled(ALL));
            case DossierRegistered _,
                    EvidenceAttached _,
                    EvidenceRemoved _,
                    SelfAssessmentDrafted _,
                    SelfAssessmentRecorded _,
                    DossierTransferred _,
                    CertificateCopyIssued _,
                    RecognitionCorrected _,
                    ComplaintFiled _,
                    ComplaintSettled _ -> List.of();
        };
    }

    private static DeadlineFact fixed(DeadlineKind kind, LocalDate due) {
        return new DeadlineFact.Fixed(new Deadline(kind, due));
    }

    private static DeadlineFact settled(Set<DeadlineKind> kinds) {
        return new DeadlineFact.Settled(kinds);
    }
}
