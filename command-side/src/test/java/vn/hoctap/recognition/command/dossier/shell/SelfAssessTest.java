package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.draft;
import static vn.hoctap.recognition.command.dossier.Commands.selfAssess;
import static vn.hoctap.recognition.command.dossier.Commands.submit;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.World.answers;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.DossierRefusal.UnfitAnswers;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.criteria.AnswersRule.Breach;
import vn.hoctap.recognition.criteria.AnswersRule.Fault;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;

@DisplayName("Self-assessing (tự đánh giá)")
class SelfAssessTest {
    private static final List<Answer> BROKEN = List.of(
            new Answer("9.9", new Value.YesNo(true), List.of("01/KH"), ""),
            new Answer("5.1", new Value.Ratio(101, 100), List.of("Danh sách 3"), "Hội Khuyến học xã"));
    private static final UnfitAnswers UNFIT = new UnfitAnswers(
            List.of(new Breach("9.9", Fault.UNKNOWN_INDICATOR), new Breach("5.1", Fault.MORE_THAN_ALL)));

    @Test
    void asks_for_level_1_where_the_answers_reach_no_more() {
        dossier().given(REGISTERED).when(selfAssess(answers(true, 60), TODAY)).expectEvents(SELF_ASSESSED);
    }

    @Test
    void asks_for_level_2_where_the_answers_reach_it() {
        dossier().given(REGISTERED).when(selfAssess(answers(true, 80), TODAY)).expectEvents(SELF_ASSESSED_AT_2);
    }

    @Test
    void may_ask_for_less_than_the_answers_reach() {
        dossier()
                .given(REGISTERED)
                .when(selfAssess(Optional.of(RecognitionLevel.LEVEL_1), answers(true, 80), "", TODAY))
                .expectEvents(selfAssessed(LEVEL_1, answers(true, 80), SELF_ASSESSED_AT_2.judgement()));
    }

    @Test
    void is_refused_for_more_than_the_answers_reach() {
        dossier()
                .given(REGISTERED)
                .when(selfAssess(Optional.of(RecognitionLevel.LEVEL_2), answers(true, 79), "", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.LEVEL_NOT_SUPPORTED);
    }

    @Test
    void is_kept_also_where_nothing_is_reached() {
        dossier().given(REGISTERED).when(selfAssess(answers(true, 59), TODAY)).expectEvents(SELF_ASSESSED_UNMET);
    }

    @Test
    void fails_an_indicator_that_nothing_proves() {
        var unproven = List.of(
                new Answer("1.1", new Value.YesNo(true), List.of(" "), ""),
                answers(true, 80).getLast());
        var judgement = judged(
                level(RecognitionLevel.LEVEL_1, Reason.NO_EVIDENCE, Reason.REACHED),
                level(RecognitionLevel.LEVEL_2, Reason.NO_EVIDENCE, Reason.REACHED));
        dossier()
                .given(REGISTERED)
                .when(selfAssess(unproven, TODAY))
                .expectEvents(selfAssessed(new Award.NotMet(), unproven, judgement));
    }

    @Test
    void lists_all_answers_that_cannot_be_judged() {
        dossier()
                .given(REGISTERED)
                .when(selfAssess(BROKEN, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(UNFIT);
        dossier().given(REGISTERED).when(draft(BROKEN, TODAY)).expectNoEvents().expectExceptionDetails(UNFIT);
    }

    @Test
    void may_be_saved_as_a_draft_with_what_the_answers_come_to_so_far() {
        var world = new World();
        var counted = new ComputedShare("4.1", RecognitionLevel.LEVEL_1, new Value.Ratio(7, 8));
        world.shares.add(counted);
        var half = answers(true, 60).subList(0, 1);
        var judgement = judged(level1(Reason.REACHED, Reason.NO_ANSWER), level2(Reason.NO_ANSWER));
        dossier(world)
                .given(REGISTERED)
                .when(draft(half, TODAY))
                .expectEvents(new SelfAssessmentDrafted(ID, half, List.of(counted), judgement, TODAY));
    }

    @Test
    void is_not_replaced_by_a_draft_made_afterwards() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .andGivenCommands(draft(List.of(), TODAY))
                .when(submit(TODAY))
                .expectEvents(SUBMITTED);
    }

    @Test
    void is_closed_once_the_dossier_is_filed() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(selfAssess(answers(true, 60), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(draft(answers(true, 60), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }
}
