package vn.hoctap.recognition.command.panel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.panel.shell.PanelStory.TODAY;
import static vn.hoctap.recognition.command.panel.shell.SessionStory.*;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.panel.DeclareConflict;
import vn.hoctap.recognition.command.panel.SealBallot;
import vn.hoctap.recognition.command.panel.SessionCommand;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.command.panel.model.SessionDecider;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;

@DisplayName("A member in an open session (khai báo xung đột lợi ích, nộp phiếu)")
class DeclareAndVoteTest {
    private static final Score MET = new Score("5.1", Verdict.MET, "Đủ");
    private static final SessionClosed CLOSED = SessionClosed.with(
            FIRST, List.of(), Tally.of(3, List.of(), PanelStory.RULES), new Minutes("03/BB-HĐ", "", List.of()), TODAY);

    private final SessionStory story = new SessionStory();

    @Test
    void declares_that_there_is_no_conflict() {
        story.session().given(opened(1, "")).when(declare("hkh", false, "")).expectEvents(declared("hkh", false));
    }

    @Test
    void declares_a_conflict_with_its_reason() {
        story.session()
                .given(opened(1, ""))
                .when(declare("hkh", true, "Có quan hệ họ hàng"))
                .expectEvents(declared("hkh", true));
        refused(declare("hkh", true, " "), SessionRefusal.REASON_MISSING, opened(1, ""));
    }

    @Test
    void may_find_a_conflict_later_and_never_takes_it_back() {
        story.session()
                .given(opened(1, ""), declared("hkh", false))
                .when(declare("hkh", true, "Có quan hệ họ hàng"))
                .expectEvents(declared("hkh", true));
        refused(declare("hkh", false, ""), SessionRefusal.ALREADY_DECLARED, opened(1, ""), declared("hkh", true));
        refused(declare("hkh", true, "Nữa"), SessionRefusal.ALREADY_DECLARED, opened(1, ""), declared("hkh", true));
        refused(declare("hkh", false, ""), SessionRefusal.ALREADY_DECLARED, opened(1, ""), declared("hkh", false));
    }

    @Test
    void hands_in_a_ballot_that_the_ledger_does_not_show() {
        story.session()
                .given(opened(1, ""), declared("hkh", false))
                .when(vote("hkh", MET))
                .expectSuccessfulHandlerExecution()
                .expectState(aggregate -> assertThat(story.kept).hasSize(1));
        assertThat(story.kept.getFirst()).satisfies(ballot -> {
            assertThat(ballot.subject()).isEqualTo("hkh");
            assertThat(ballot.salt()).matches("[0-9a-f]{64}");
            assertThat(ballot.scores()).containsExactly(MET);
            assertThat(ballot.vote()).isEqualTo(Vote.FOR);
        });
    }

    @Test
    void commits_itself_to_the_ballot() {
        var ballot = new Ballot("hkh", "00".repeat(32), List.of(MET), Vote.FOR, "");
        var session = Stream.of(opened(1, ""), declared("hkh", false))
                .reduce(new Session.Unknown(), Session::evolve, (one, other) -> other);
        assertThat(SessionDecider.decide(vote("hkh", MET), session, ballot, TODAY))
                .isEqualTo(Decision.accept(new BallotSealed(FIRST, "hkh", ballot.commitment(FIRST), TODAY)));
    }

    @Test
    void may_replace_its_ballot_with_another_salt() {
        story.session()
                .given(opened(1, ""), declared("hkh", false), story.sealed("hkh", Vote.AGAINST))
                .when(vote("hkh", MET))
                .expectSuccessfulHandlerExecution();
        assertThat(story.kept).extracting(Ballot::salt).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void has_to_declare_before_it_votes() {
        refused(vote("hkh", MET), SessionRefusal.DECLARATION_MISSING, opened(1, ""));
    }

    @Test
    void does_not_vote_with_a_conflict() {
        refused(vote("local", MET), SessionRefusal.RECUSED, opened(1, ""));
        refused(vote("hkh", MET), SessionRefusal.RECUSED, opened(1, ""), declared("hkh", true));
        refused(declare("mttq", false, ""), SessionRefusal.RECUSED, opened(1, ""));
    }

    @Test
    void is_the_only_one_who_may_do_anything() {
        refused(vote("officer", MET), SessionRefusal.NOT_A_MEMBER, opened(1, ""));
        refused(declare("officer", false, ""), SessionRefusal.NOT_A_MEMBER, opened(1, ""));
    }

    @Test
    void scores_an_indicator_once() {
        refused(vote("hkh", MET, MET), SessionRefusal.INDICATOR_REPEATED, opened(1, ""), declared("hkh", false));
    }

    @Test
    void does_nothing_after_the_close() {
        refused(vote("hkh", MET), SessionRefusal.SESSION_CLOSED, opened(1, ""), declared("hkh", false), CLOSED);
        refused(declare("hkh", true, "x"), SessionRefusal.SESSION_CLOSED, opened(1, ""), CLOSED);
    }

    @Test
    void acts_on_a_day_that_has_come_and_not_before_the_session() {
        refused(
                new DeclareConflict(FIRST, false, "", "hkh", TODAY.plusDays(1)),
                SessionRefusal.EFFECTIVE_IN_THE_FUTURE,
                opened(1, ""));
        refused(
                new DeclareConflict(FIRST, false, "", "hkh", TODAY.minusDays(1)),
                SessionRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP,
                opened(1, ""));
    }

    @Test
    void needs_a_session() {
        story.session()
                .givenNoPriorActivity()
                .when(declare("hkh", false, ""))
                .expectException(AggregateNotFoundException.class);
        assertThat(SessionDecider.decide(declare("hkh", false, ""), new Session.Unknown(), TODAY))
                .isEqualTo(Decision.refuse(SessionRefusal.NOT_OPENED));
    }

    private void refused(SessionCommand command, SessionRefusal refusal, SessionEvent... events) {
        story.session().given((Object[]) events).when(command).expectNoEvents().expectExceptionDetails(refusal);
        assertThat(story.kept).isEmpty();
    }

    private static DeclareConflict declare(String subject, boolean conflict, String reason) {
        return new DeclareConflict(FIRST, conflict, reason, subject, TODAY);
    }

    private static SealBallot vote(String subject, Score... scores) {
        return new SealBallot(FIRST, List.of(scores), Vote.FOR, "", subject, TODAY);
    }
}
