package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.DossierRefusal.MissingParts;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Purpose;

@DisplayName("Submitting a dossier (nộp hồ sơ)")
class SubmitDossierTest {
    private static final FiledPart LETTER_ANEW = new FiledPart("TO_TRINH", "09/TTr-UBND");
    private static final FiledPart PHOTO = new FiledPart("ANH", "Ảnh lễ phát động");

    @Test
    void files_what_the_self_assessment_supports() {
        dossier().given(REGISTERED, SELF_ASSESSED).when(submit(TODAY)).expectEvents(SUBMITTED);
    }

    @Test
    void says_why_it_comes_late() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(PARTS, "Mưa lũ chia cắt đường", TODAY))
                .expectEvents(new DossierSubmitted(
                        ID, LEVEL_1, new Purpose.First(), PARTS, List.of(), "Mưa lũ chia cắt đường", TODAY));
    }

    @Test
    void takes_papers_that_are_welcome_and_not_required() {
        var papers = List.of(LETTER, REPORT, PHOTO);
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(papers, "", TODAY))
                .expectEvents(submitted(papers));
    }

    @Test
    void is_refused_with_a_list_of_all_papers_that_are_missing() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(List.of(PHOTO), "", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(new MissingParts(List.of("TO_TRINH", "BAO_CAO")));
    }

    @Test
    void says_after_a_return_which_papers_changed() {
        var papers = List.of(LETTER_ANEW, REPORT, PHOTO);
        dossier()
                .given(UNTIL_RETURNED)
                .when(submit(papers, "", TODAY))
                .expectEvents(submitted(papers, "TO_TRINH", "ANH"));
    }

    @Test
    void says_after_a_return_which_answers_changed() {
        dossier()
                .given(after(UNTIL_RETURNED, selfAssessed(LEVEL_1, answers(true, 61), SELF_ASSESSED.judgement())))
                .when(submit(List.of(LETTER_ANEW, REPORT), "", TODAY))
                .expectEvents(submitted(List.of(LETTER_ANEW, REPORT), "5.1", "TO_TRINH"));
    }

    @Test
    void says_after_a_return_which_papers_were_left_out() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED, submitted(List.of(LETTER, REPORT, PHOTO)), RETURNED)
                .when(submit(TODAY))
                .expectEvents(submitted(PARTS, "ANH"));
    }

    @Test
    void asks_after_two_returns_for_what_the_newest_self_assessment_supports() {
        var raised = new DossierSubmitted(ID, LEVEL_2, new Purpose.First(), PARTS, List.of("5.1"), "", TODAY);
        dossier()
                .given(after(UNTIL_RETURNED, SELF_ASSESSED_AT_2, raised, RETURNED))
                .when(submit(TODAY))
                .expectEvents(new DossierSubmitted(ID, LEVEL_2, new Purpose.First(), PARTS, List.of(), "", TODAY));
    }

    @Test
    void compares_with_the_newest_submission_and_not_with_the_first() {
        dossier()
                .given(after(UNTIL_RETURNED, submitted(List.of(LETTER_ANEW, REPORT), "TO_TRINH"), RETURNED))
                .when(submit(List.of(LETTER_ANEW, REPORT), "", TODAY))
                .expectEvents(submitted(List.of(LETTER_ANEW, REPORT)));
    }

    @Test
    void is_refused_where_a_new_self_assessment_no_longer_meets_the_criteria() {
        dossier()
                .given(after(UNTIL_RETURNED, SELF_ASSESSED_UNMET))
                .when(submit(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.CRITERIA_UNMET);
    }

    @Test
    void is_refused_without_a_published_procedure() {
        var world = new World();
        world.procedurePublished = false;
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.PROCEDURE_NOT_PUBLISHED);
    }

    private static DossierSubmitted submitted(List<FiledPart> papers, String... changed) {
        return new DossierSubmitted(ID, LEVEL_1, new Purpose.First(), papers, List.of(changed), "", TODAY);
    }
}
