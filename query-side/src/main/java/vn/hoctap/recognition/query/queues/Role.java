package vn.hoctap.recognition.query.queues;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
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
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.RecognitionRevoked;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/** In which part somebody works on dossiers (vai trò), and by which steps: whoever took one last has the dossier in care. */
public enum Role {
    COMMUNE_OFFICER(List.of(
            DossierRegistered.class,
            EvidenceAttached.class,
            EvidenceRemoved.class,
            SelfAssessmentDrafted.class,
            SelfAssessmentRecorded.class,
            DossierSubmitted.class,
            DossierWithdrawn.class)),
    CLERK(List.of(DossierReturned.class, DossierAccepted.class, DossierDeclined.class, DossierReappointed.class)),
    PANEL(List.of(AssessmentRecorded.class)),
    AUTHORITY(List.of(
            DossierRecognised.class,
            DossierRejected.class,
            RecognitionCorrected.class,
            RecognitionRevoked.class,
            RecognitionReinstated.class,
            ComplaintSettled.class)),
    COMMITTEE(List.of());

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> steps;

    Role(List<Class<? extends DossierEvent>> steps) {
        this.steps =
                steps.stream().map(step -> EventCatalogue.typeOf(step).value()).toList();
    }

    /** Types of the events that its steps leave behind; none for a role that only looks on. */
    List<String> steps() {
        return steps;
    }

    List<Queue> queues() {
        return Arrays.stream(Queue.values())
                .filter(queue -> queue.role() == this)
                .toList();
    }
}
