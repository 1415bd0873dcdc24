package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
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

/** State of a dossier, one type per stage, each holding only what later decisions need. */
public sealed interface Dossier {
    /** The effective date of the newest step; nothing may take effect before it. */
    LocalDate since();

    /** Nobody has registered it yet. */
    record Unknown() implements Dossier {
        @Override
        public LocalDate since() {
            return LocalDate.MIN;
        }
    }

    /** Under way: every stage that a decision or a withdrawal may still end. */
    sealed interface Open extends Dossier {}

    record Registered(LocalDate since) implements Open {}

    /** Carries the newest self-assessment: every stage from the first one on. */
    sealed interface Assessed extends Open {
        SelfAssessment assessment();
    }

    record SelfAssessed(SelfAssessment assessment, LocalDate since) implements Assessed {}

    record Submitted(SelfAssessment assessment, LocalDate since) implements Assessed {}

    record Returned(SelfAssessment assessment, LocalDate since) implements Assessed {}

    record Accepted(SelfAssessment assessment, LocalDate since) implements Assessed {}

    record Proposed(SelfAssessment assessment, boolean meetsCriteria, LocalDate since) implements Assessed {}

    /** Recognised or not: the authority has answered. */
    record Decided(LocalDate since) implements Dossier {}

    record Withdrawn(LocalDate since) implements Dossier {}

    /** The state that follows from {@code event}; total, because an event is a fact and cannot be refused. */
    static Dossier evolve(Dossier dossier, DossierEvent event) {
        var on = event.effectiveOn();
        return switch (event) {
            case DossierRegistered _ -> new Registered(on);
            case SelfAssessmentRecorded recorded -> new SelfAssessed(SelfAssessment.of(recorded), on);
            case DossierSubmitted _ -> new Submitted(assessmentOf(dossier), on);
            case DossierReturned _ -> new Returned(assessmentOf(dossier), on);
            case DossierAccepted _ -> new Accepted(assessmentOf(dossier), on);
            case AssessmentRecorded assessed -> new Proposed(assessmentOf(dossier), assessed.meetsCriteria(), on);
            case DossierRecognised _ -> new Decided(on);
            case DossierRejected _ -> new Decided(on);
            case DossierWithdrawn _ -> new Withdrawn(on);
        };
    }

    private static SelfAssessment assessmentOf(Dossier dossier) {
        return dossier instanceof Assessed assessed ? assessed.assessment() : SelfAssessment.NONE;
    }
}
