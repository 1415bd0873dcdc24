package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.Participation;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

@DisplayName("Who takes part in a dossier")
class ParticipationTest {
    @Test
    void is_whoever_prepares_it_and_not_whoever_receives_or_judges_it() {
        assertThat(DossierSamples.all()
                        .filter(DossierEvent.class::isInstance)
                        .map(DossierEvent.class::cast)
                        .filter(Participation::isOfApplicant)
                        .map(Object::getClass))
                .containsOnly(
                        DossierRegistered.class,
                        EvidenceAttached.class,
                        EvidenceRemoved.class,
                        SelfAssessmentDrafted.class,
                        SelfAssessmentRecorded.class,
                        DossierSubmitted.class,
                        DossierWithdrawn.class);
    }
}
