package vn.hoctap.recognition.events.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.PanelIntegrity.Flaw;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.Recusal.Ground;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

@DisplayName("A closed session, counted again")
class PanelIntegrityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final PanelId PANEL = PanelId.of("PGDDT-674", "12/QĐ-PGDĐT", 2023);
    private static final DossierId DOSSIER = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final SessionId ID = SessionId.of(PANEL, DOSSIER, 1);
    private static final Citation NOWHERE = new Citation("", "", "", Certainty.ASSUMED);
    private static final PanelRules RULES =
            new PanelRules(3, true, true, NOWHERE, new Share(2, 3), new Share(1, 2), NOWHERE);
    private static final List<PanelMember> MEMBERS = List.of(
            new PanelMember("a", Role.CHAIR, "PGDDT-674", ""),
            new PanelMember("b", Role.SECRETARY, "PGDDT-674", ""),
            new PanelMember("c", Role.MEMBER, "24853", ""));
    private static final Ballot A = ballot("a", Vote.FOR);
    private static final Ballot B = ballot("b", Vote.FOR);
    private static final Ballot C = ballot("c", Vote.AGAINST);
    private static final Tally MET = new Tally(2, 2, 2, 0, true, SessionResult.MET);

    @Test
    void is_sound_if_its_events_come_to_what_it_states() {
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A, B), A, B))
                .isEqualTo(new PanelIntegrity(MET, Set.of()))
                .matches(PanelIntegrity::isSound);
    }

    @Test
    void counts_the_newest_ballot_of_a_member() {
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A, B), ballot("a", Vote.AGAINST), B, A)
                        .flaws())
                .isEmpty();
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A, B), A, B, ballot("a", Vote.AGAINST))
                        .flaws())
                .containsExactly(Flaw.BALLOTS);
    }

    @Test
    void tells_a_forged_result() {
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET.with(SessionResult.NOT_MET), A, B), A, B)
                        .flaws())
                .containsExactly(Flaw.RESULT);
    }

    @Test
    void tells_a_forged_number() {
        var forged = new Tally(2, 2, 2, 1, true, SessionResult.MET);
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(forged, A, B), A, B)
                        .flaws())
                .containsExactly(Flaw.COUNT);
    }

    @Test
    void tells_a_ballot_that_was_changed_after_it_was_sealed() {
        var changed = new Ballot("b", B.salt(), List.of(), Vote.FOR, "khác");
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A, changed), A, B)
                        .flaws())
                .containsExactly(Flaw.BALLOTS);
    }

    @Test
    void tells_a_ballot_that_was_left_out_or_put_in_twice() {
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A, B, B), A, B)
                        .flaws())
                .contains(Flaw.BALLOTS);
        assertThat(recompute(opened(Ground.OWN_COMMUNE), closed(MET, A), A, B).flaws())
                .contains(Flaw.BALLOTS);
    }

    @Test
    void tells_a_member_who_should_not_have_voted() {
        var stated = new Tally(3, 3, 2, 1, true, SessionResult.MET);
        assertThat(recompute(opened(), closed(stated, A, B, C), A, B, C).flaws())
                .contains(Flaw.RECUSALS, Flaw.BALLOTS);
    }

    @Test
    void leaves_out_whoever_has_declared_a_conflict() {
        var conflict = new ConflictDeclared(ID, "b", true, "Có quan hệ họ hàng", DAY);
        var stated = new Tally(1, 1, 1, 0, true, SessionResult.MET);
        assertThat(PanelIntegrity.recompute(
                                List.of(opened(Ground.OWN_COMMUNE), sealed(A), sealed(B), conflict, closed(stated, A)))
                        .flaws())
                .isEmpty();
    }

    @Test
    void is_refused_if_it_is_not_whole() {
        assertThatThrownBy(() -> PanelIntegrity.recompute(List.of(opened(), sealed(A))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PanelIntegrity recompute(SessionOpened opened, SessionClosed closed, Ballot... ballots) {
        return PanelIntegrity.recompute(
                Stream.of(Stream.of(opened), Stream.of(ballots).map(PanelIntegrityTest::sealed), Stream.of(closed))
                        .flatMap(events -> events)
                        .map(SessionEvent.class::cast)
                        .toList());
    }

    private static SessionOpened opened(Ground... againstC) {
        var recused =
                Stream.of(againstC).map(ground -> new Recusal("c", ground)).toList();
        var assessed = new Assessed("TH-1", "24853", List.of("officer"));
        return new SessionOpened(
                ID, PANEL, DOSSIER, 1, SessionForm.MEETING, MEMBERS, assessed, recused, RULES, "", DAY);
    }

    private static Ballot ballot(String subject, Vote vote) {
        return new Ballot(subject, "00".repeat(32), List.of(), vote, "");
    }

    private static BallotSealed sealed(Ballot ballot) {
        return new BallotSealed(ID, ballot.subject(), ballot.commitment(ID), DAY);
    }

    private static SessionClosed closed(Tally tally, Ballot... ballots) {
        return SessionClosed.with(ID, List.of(ballots), tally, new Minutes("03/BB-HĐ", "", List.of()), DAY);
    }
}
