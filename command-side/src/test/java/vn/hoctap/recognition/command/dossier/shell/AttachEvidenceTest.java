package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.draft;
import static vn.hoctap.recognition.command.dossier.Commands.selfAssess;
import static vn.hoctap.recognition.command.dossier.Proof.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.World.answers;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierEvent;

@DisplayName("Attaching and removing evidence (đính kèm, gỡ minh chứng)")
class AttachEvidenceTest {
    static List<List<DossierEvent>> atWork() {
        return List.of(List.of(REGISTERED), List.of(REGISTERED, SELF_ASSESSED), UNTIL_RETURNED);
    }

    static List<List<DossierEvent>> awayFromTheApplicant() {
        return List.of(UNTIL_SUBMITTED, UNTIL_ACCEPTED, UNTIL_PROPOSED, UNTIL_RECOGNISED, UNTIL_REJECTED);
    }

    @ParameterizedTest
    @MethodSource("atWork")
    void is_done_while_the_dossier_lies_with_the_applicant(List<DossierEvent> story) {
        dossier().given(story).when(attach("1.1", HASH, 600)).expectEvents(attached("1.1"));
        dossier().given(after(story, attached("1.1"))).when(remove("1.1", HASH)).expectEvents(removed("1.1"));
    }

    @ParameterizedTest
    @MethodSource("awayFromTheApplicant")
    void is_refused_from_submission_on(List<DossierEvent> story) {
        for (var command : List.of(attach("1.1", HASH, 600), remove("1.1", HASH))) {
            dossier()
                    .given(story)
                    .when(command)
                    .expectNoEvents()
                    .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
        }
    }

    @Test
    void one_file_may_prove_two_indicators_and_is_counted_once() {
        dossier()
                .given(REGISTERED, attached("1.1"))
                .when(attach("5.1", HASH, 600))
                .expectEvents(attached("5.1"));
        refused(Refusal.EVIDENCE_QUOTA_REACHED, REGISTERED, attached("1.1"), attached("5.1", OTHER_HASH, 401));
    }

    /** Attaches the usual file of 600 bytes once more under a third name, of a thousand that a dossier may hold. */
    private static void refused(Refusal refusal, DossierEvent... story) {
        dossier()
                .given((Object[]) story)
                .when(attach("1.1", "ef".repeat(32), 1))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    @Test
    void the_number_of_files_has_an_end() {
        refused(
                Refusal.EVIDENCE_QUOTA_REACHED,
                REGISTERED,
                attached("1.1", HASH, 1),
                attached("5.1", HASH, 1),
                attached("5.1", OTHER_HASH, 1));
    }

    @Test
    void what_was_removed_makes_room_and_may_come_again() {
        dossier()
                .given(REGISTERED, attached("1.1"), removed("1.1"))
                .when(attach("1.1", HASH, 600))
                .expectEvents(attached("1.1"));
    }

    @Test
    void answers_cite_only_what_is_attached_to_their_indicator() {
        dossier()
                .given(REGISTERED, attached("1.1"))
                .when(selfAssess(citing(HASH), TODAY))
                .expectEvents(selfAssessedCiting(HASH));
        for (var story : List.<List<DossierEvent>>of(
                List.of(REGISTERED),
                List.of(REGISTERED, attached("5.1")),
                List.of(REGISTERED, attached("1.1"), removed("1.1")))) {
            dossier()
                    .given(story)
                    .when(draft(citing(HASH), TODAY))
                    .expectNoEvents()
                    .expectExceptionDetails(Refusal.EVIDENCE_NOT_ATTACHED);
        }
    }

    @Test
    void what_an_assessment_relies_on_goes_only_after_another_one() {
        dossier()
                .given(REGISTERED, attached("1.1"), selfAssessedCiting(HASH), SUBMITTED, RETURNED)
                .when(remove("1.1", HASH))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.EVIDENCE_CITED);
        dossier()
                .given(REGISTERED, attached("1.1"), selfAssessedCiting(HASH), SELF_ASSESSED)
                .when(remove("1.1", HASH))
                .expectEvents(removed("1.1"));
    }

    @Test
    void papers_by_number_need_no_file() {
        dossier().given(REGISTERED).when(selfAssess(answers(true, 60), TODAY)).expectEvents(SELF_ASSESSED);
    }
}
