package vn.hoctap.recognition.command.panel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.panel.shell.PanelStory.TODAY;
import static vn.hoctap.recognition.command.panel.shell.SessionStory.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.panel.CloseSession;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.PanelIntegrity;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;

/** Chair, secretary and hkh may vote; mttq and local are recused. */
@DisplayName("Closing a session (kết thúc phiên đánh giá)")
class CloseSessionTest {
    private static final Minutes MINUTES = new Minutes("03/BB-HĐ", "Biên bản", List.of());

    private final SessionStory story = new SessionStory();
    private final List<SessionEvent> before = new ArrayList<>(List.of(opened(1, "")));

    @Test
    void comes_to_met_with_more_than_half_and_moves_the_dossier() {
        vote("chair", Vote.FOR);
        vote("secretary", Vote.FOR);
        vote("hkh", Vote.AGAINST);
        closes(new Tally(3, 3, 2, 1, true, SessionResult.MET), story.kept);
        assertThat(story.performed).containsExactly(new RecordAssessment(DOSSIER, true, FIRST.toString(), 1, TODAY));
    }

    @Test
    void comes_to_not_met_with_more_than_half_against() {
        vote("chair", Vote.AGAINST);
        vote("secretary", Vote.AGAINST);
        closes(new Tally(3, 2, 0, 2, true, SessionResult.NOT_MET), story.kept);
        assertThat(story.performed).containsExactly(new RecordAssessment(DOSSIER, false, FIRST.toString(), 1, TODAY));
    }

    @Test
    void comes_to_no_majority_at_exactly_half() {
        vote("chair", Vote.FOR);
        vote("secretary", Vote.ABSTAIN);
        closes(new Tally(3, 2, 1, 0, true, SessionResult.NO_MAJORITY), story.kept);
        assertThat(story.performed).isEmpty();
    }

    @Test
    void comes_to_no_quorum_below_two_thirds_of_those_entitled() {
        vote("chair", Vote.FOR);
        closes(new Tally(3, 1, 1, 0, false, SessionResult.NO_QUORUM), story.kept);
        assertThat(story.performed).isEmpty();
    }

    @Test
    void counts_only_the_newest_ballot_of_a_member() {
        vote("chair", Vote.AGAINST);
        vote("hkh", Vote.FOR);
        before.add(story.sealed("chair", Vote.FOR));
        closes(new Tally(3, 2, 2, 0, true, SessionResult.MET), List.of(story.kept.getLast(), story.kept.get(1)));
    }

    @Test
    void leaves_out_whoever_has_declared_a_conflict_after_voting() {
        vote("chair", Vote.FOR);
        vote("secretary", Vote.FOR);
        vote("hkh", Vote.AGAINST);
        before.add(declared("hkh", true));
        closes(new Tally(2, 2, 2, 0, true, SessionResult.MET), story.kept.subList(0, 2));
    }

    @Test
    void is_for_the_chair_alone() {
        refused("secretary", MINUTES, SessionRefusal.NOT_THE_CHAIR);
        refused("officer", MINUTES, SessionRefusal.NOT_THE_CHAIR);
    }

    @Test
    void falls_to_the_secretary_when_the_chair_has_a_conflict() {
        before.add(declared("chair", true));
        refused("chair", MINUTES, SessionRefusal.NOT_THE_CHAIR);
        story.session()
                .given(before)
                .when(new CloseSession(FIRST, MINUTES, "secretary", TODAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void stays_with_the_chair_when_nobody_may_vote() {
        List.of("chair", "secretary", "hkh").forEach(subject -> before.add(declared(subject, true)));
        closes(new Tally(0, 0, 0, 0, false, SessionResult.NO_QUORUM), List.of());
    }

    @Test
    void keeps_dissent_of_members_only() {
        var stranger = new Minutes("03/BB-HĐ", "", List.of(new Minutes.Dissent("officer", "Không đồng ý")));
        refused("chair", stranger, SessionRefusal.DISSENT_NOT_OF_A_MEMBER);
    }

    @Test
    void is_refused_a_second_time() {
        before.add(SessionClosed.with(FIRST, List.of(), Tally.of(3, List.of(), PanelStory.RULES), MINUTES, TODAY));
        refused("chair", MINUTES, SessionRefusal.SESSION_CLOSED);
    }

    @Test
    void fails_if_a_ballot_is_not_the_one_that_was_sealed() {
        vote("chair", Vote.FOR);
        vote("secretary", Vote.FOR);
        var sealed = story.kept.removeLast();
        story.kept.add(new Ballot(sealed.subject(), sealed.salt(), sealed.scores(), Vote.AGAINST, sealed.opinion()));
        story.session().given(before).when(close()).expectNoEvents().expectException(IllegalStateException.class);
    }

    @Test
    void fails_if_a_ballot_is_gone() {
        vote("chair", Vote.FOR);
        story.kept.clear();
        story.session().given(before).when(close()).expectNoEvents().expectException(IllegalStateException.class);
    }

    @Test
    void is_refused_if_the_dossier_has_moved_on() {
        vote("chair", Vote.FOR);
        vote("secretary", Vote.FOR);
        story.dossierRefuses = true;
        story.session()
                .given(before)
                .when(close())
                .expectNoEvents()
                .expectExceptionDetails(SessionRefusal.DOSSIER_NOT_READY);
    }

    private void vote(String subject, Vote vote) {
        before.add(declared(subject, false));
        before.add(story.sealed(subject, vote));
    }

    private void closes(Tally tally, List<Ballot> ballots) {
        var closed = SessionClosed.with(FIRST, ballots, tally, MINUTES, TODAY);
        story.session().given(before).when(close()).expectEvents(closed);
        before.add(closed);
        assertThat(PanelIntegrity.recompute(before).flaws()).isEmpty();
    }

    private void refused(String subject, Minutes minutes, SessionRefusal refusal) {
        story.session()
                .given(before)
                .when(new CloseSession(FIRST, minutes, subject, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    private static CloseSession close() {
        return new CloseSession(FIRST, MINUTES, "chair", TODAY);
    }
}
