package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.shell.Story.*;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

@DisplayName("Later steps of a dossier")
class LaterStepsTest {
    @Test
    void need_a_registered_dossier() {
        dossier().givenNoPriorActivity().when(SUBMIT).expectException(AggregateNotFoundException.class);
    }

    @Test
    void cannot_take_effect_before_the_step_that_they_follow() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .when(new SubmitDossier(ID, TODAY.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
    }

    @Test
    void refuse_a_self_assessment_without_indicators() {
        dossier()
                .given(REGISTERED)
                .when(new RecordSelfAssessment(ID, LEVEL, List.of(), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.INDICATORS_MISSING);
    }

    @Test
    void refuse_a_self_assessment_that_speaks_of_an_indicator_twice() {
        dossier()
                .given(REGISTERED)
                .when(new RecordSelfAssessment(ID, LEVEL, List.of(MET.getFirst(), MET.getFirst()), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.INDICATOR_REPEATED);
    }

    @Test
    void ask_for_the_level_of_the_newest_self_assessment() {
        dossier()
                .given(
                        REGISTERED,
                        SELF_ASSESSED_UNMET,
                        new SelfAssessmentRecorded(ID, RecognitionLevel.LEVEL_2, MET, TODAY))
                .when(SUBMIT)
                .expectEvents(new DossierSubmitted(ID, RecognitionLevel.LEVEL_2, TODAY));
    }

    @Test
    void answer_the_new_version_of_the_stream() {
        dossier().given(REGISTERED, SELF_ASSESSED).when(SUBMIT).expectResultMessagePayload(2L);
    }
}
