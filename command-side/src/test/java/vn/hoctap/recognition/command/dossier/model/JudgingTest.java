package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.assess;
import static vn.hoctap.recognition.command.dossier.Commands.recognise;
import static vn.hoctap.recognition.command.dossier.Commands.reject;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.model.Told.decide;
import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.ValidityRules.Anchor;

@DisplayName("Assessing and deciding (thẩm định, công nhận, không công nhận)")
class JudgingTest {
    private static final Office OTHER = new Office("UBND-674", "Ủy ban nhân dân huyện Đam Rông");
    private static final List<DossierEvent> PROPOSED_AT_2 = List.of(
            REGISTERED,
            SELF_ASSESSED_AT_2,
            new DossierSubmitted(ID, LEVEL_2, new Purpose.First(), PARTS, List.of(), "", TODAY),
            ACCEPTED,
            ASSESSED);
    private final World world = new World();

    @Test
    void what_the_council_came_to_is_recorded_with_session_and_round() {
        var session = "5b0c6e5c-7f5e-4a53-9c0b-2f6f1a2f7d10";
        assertThat(decide(UNTIL_ACCEPTED, new RecordAssessment(ID, true, session, 2, TODAY)))
                .isEqualTo(accept(new AssessmentRecorded(ID, true, session, 2, TODAY)));
    }

    @Test
    void a_further_session_may_come_to_something_else() {
        assertThat(decide(UNTIL_PROPOSED, assess(false, TODAY))).isEqualTo(accept(ASSESSED_UNMET));
        assertThat(decide(after(UNTIL_PROPOSED, ASSESSED_UNMET), recognise(TODAY)))
                .isEqualTo(refuse(Refusal.ASSESSED_AS_UNMET));
    }

    @Test
    void the_level_asked_for_is_granted_or_a_lower_one_and_never_a_higher() {
        assertThat(decide(PROPOSED_AT_2, recognise(LEVEL_2, OFFICE, TODAY))).isEqualTo(accept(recognised(LEVEL_2)));
        assertThat(decide(PROPOSED_AT_2, recognise(LEVEL_1, OFFICE, TODAY))).isEqualTo(accept(recognised(LEVEL_1)));
        assertThat(decide(UNTIL_PROPOSED, recognise(LEVEL_2, OFFICE, TODAY)))
                .isEqualTo(refuse(Refusal.AWARD_NOT_AS_ASKED));
    }

    @Test
    void nothing_and_a_band_are_not_lower_levels() {
        for (var award : List.of(new Award.NotMet(), new Award.InBand("Tốt"))) {
            assertThat(decide(UNTIL_PROPOSED, recognise(award, OFFICE, TODAY)))
                    .isEqualTo(refuse(Refusal.AWARD_NOT_AS_ASKED));
        }
    }

    @ParameterizedTest
    @CsvSource({"END_OF_RECOGNITION_YEAR, 2027-12-31", "DECISION_DATE, 2027-02-20"})
    void a_recognition_is_kept_for_36_months_from_the_anchor(Anchor anchor, LocalDate validTo) {
        world.anchor = anchor;
        assertThat(decide(world, UNTIL_PROPOSED, recognise(TODAY)))
                .isEqualTo(accept(new DossierRecognised(ID, LEVEL_1, "05/QĐ-PGDĐT", OFFICE, validTo, TODAY)));
    }

    @Test
    void only_the_competent_body_decides_and_answers() {
        assertThat(decide(UNTIL_PROPOSED, recognise(LEVEL_1, OTHER, TODAY))).isEqualTo(refuse(Refusal.NOT_COMPETENT));
        assertThat(decide(UNTIL_PROPOSED, reject(OTHER, TODAY))).isEqualTo(refuse(Refusal.NOT_COMPETENT));
    }

    @Test
    void the_body_that_answers_may_be_another_than_the_one_that_decides() {
        world.offices.put(ProcedureStep.DECIDE, OTHER);
        assertThat(decide(world, UNTIL_PROPOSED, reject(OFFICE, TODAY))).isEqualTo(accept(REJECTED));
        assertThat(decide(world, UNTIL_PROPOSED, reject(OTHER, TODAY))).isEqualTo(refuse(Refusal.NOT_COMPETENT));
    }

    @Test
    void nobody_decides_or_answers_until_a_transfer_says_who() {
        world.offices.clear();
        assertThat(decide(world, UNTIL_PROPOSED, recognise(TODAY))).isEqualTo(refuse(Refusal.AUTHORITY_UNDETERMINED));
        assertThat(decide(world, UNTIL_PROPOSED, reject(TODAY))).isEqualTo(refuse(Refusal.AUTHORITY_UNDETERMINED));
        var assigned = List.of(
                new AssignedOffice(ProcedureStep.DECIDE, OFFICE, "Trưởng phòng"),
                new AssignedOffice(ProcedureStep.ANSWER, OFFICE, "Trưởng phòng"));
        var story = after(UNTIL_PROPOSED, new DossierTransferred(ID, AREA, assigned, "12/QĐ-UBND", TODAY));
        assertThat(decide(world, story, recognise(TODAY))).isEqualTo(accept(RECOGNISED));
        assertThat(decide(world, story, reject(TODAY))).isEqualTo(accept(REJECTED));
    }

    @Test
    void an_applicant_is_rejected_whatever_the_council_found() {
        assertThat(decide(UNTIL_PROPOSED, reject(TODAY))).isEqualTo(accept(REJECTED));
        assertThat(decide(after(UNTIL_ACCEPTED, ASSESSED_UNMET), reject(TODAY))).isEqualTo(accept(REJECTED));
    }

    private static DossierRecognised recognised(Award award) {
        return new DossierRecognised(ID, award, "05/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY);
    }
}
