package vn.hoctap.recognition.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.scrutineer.Story.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

@DisplayName("A session, counted again from a package")
class RecountTest {
    private static final Tally MET = tally(Vote.FOR, Vote.FOR, Vote.AGAINST);

    /** A story that shows one flaw, and where. */
    private record Wrong(Supplier<Story> story, long position) {}

    private static final Map<Flaw, Wrong> STORIES = Map.ofEntries(
            Map.entry(Flaw.COUNCIL, at(3, () -> inOrder().with(2, "officer", registered(2022)))),
            Map.entry(
                    Flaw.ROUND,
                    at(
                            3,
                            () -> inOrder()
                                    .opening(_ ->
                                            opened(SESSION, 2, MEMBERS, ASSESSED, ASSESSED.recusals(MEMBERS), RULES)))),
            Map.entry(Flaw.MEMBERS, at(3, () -> {
                var others = new ArrayList<>(MEMBERS);
                others.set(2, member("teacher", Role.MEMBER, "THCS-02"));
                return inOrder().opening(_ -> opened(SESSION, 1, others, ASSESSED, ASSESSED.recusals(others), RULES));
            })),
            Map.entry(
                    Flaw.RULES,
                    at(
                            3,
                            () -> inOrder()
                                    .opening(_ -> opened(
                                            SESSION,
                                            1,
                                            MEMBERS,
                                            ASSESSED,
                                            ASSESSED.recusals(MEMBERS),
                                            rules(new Share(1, 3)))))),
            Map.entry(
                    Flaw.ASSESSED,
                    at(
                            4,
                            () -> inOrder()
                                    .before(
                                            3,
                                            "teacher",
                                            new DossierTransferred(
                                                    DOSSIER,
                                                    new Area("24856", "Xã Phi Liêng"),
                                                    List.of(),
                                                    "1671",
                                                    DAY)))),
            Map.entry(Flaw.NAME, at(5, () -> inOrder().with(5, "secretary", sealed(CHAIR)))),
            Map.entry(Flaw.DECLARATION, at(4, () -> inOrder().before(4, "neighbour", declared("neighbour", false)))),
            Map.entry(Flaw.VOTE, at(4, () -> inOrder().without(4))),
            Map.entry(
                    Flaw.PRESIDING,
                    at(10, () -> inOrder().with(10, "secretary", closed(MET, CHAIR, SECRETARY, TEACHER)))),
            Map.entry(
                    Flaw.RECUSALS,
                    at(10, () -> inOrder().opening(_ -> opened(SESSION, 1, MEMBERS, ASSESSED, List.of(), RULES)))),
            Map.entry(
                    Flaw.BALLOTS,
                    at(
                            10,
                            () -> inOrder()
                                    .with(
                                            10,
                                            "chair",
                                            closed(MET, CHAIR, ballot("secretary", Vote.AGAINST), TEACHER)))),
            Map.entry(
                    Flaw.COUNT,
                    at(
                            10,
                            () -> inOrder()
                                    .with(
                                            10,
                                            "chair",
                                            closed(
                                                    new Tally(3, 3, 3, 0, true, SessionResult.MET),
                                                    CHAIR,
                                                    SECRETARY,
                                                    TEACHER)))),
            Map.entry(
                    Flaw.RESULT,
                    at(
                            10,
                            () -> inOrder()
                                    .with(
                                            10,
                                            "chair",
                                            closed(
                                                    new Tally(3, 3, 2, 1, true, SessionResult.NOT_MET),
                                                    CHAIR,
                                                    SECRETARY,
                                                    TEACHER))
                                    .with(11, "chair", recorded(false)))),
            Map.entry(Flaw.CONSEQUENCE, at(11, () -> inOrder().with(11, "chair", recorded(false)))));

    private static Wrong at(long position, Supplier<Story> story) {
        return new Wrong(story, position);
    }

    @Test
    void is_right_if_everything_was_in_order() {
        var recount = inOrder().recount();
        assertThat(recount.sittings()).singleElement().satisfies(sitting -> {
            assertThat(sitting.findings()).isEmpty();
            assertThat(sitting.meetsCriteria()).contains(true);
        });
        assertThat(recount.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_wrong_where_it_was_not(Flaw flaw) {
        var wrong = STORIES.get(flaw);
        assertThat(findings(wrong.story().get())).contains(new Finding(flaw, wrong.position()));
    }

    private static List<Finding> findings(Story story) {
        return story.recount().sittings().stream()
                .flatMap(sitting -> sitting.findings().stream())
                .toList();
    }

    /** Neither later nor earlier steps change who might act then. */
    @Test
    void looks_at_councils_and_dossiers_as_they_were_then() {
        var replaced = new PanelMemberReplaced(PANEL, "teacher", member("other", Role.MEMBER, "THCS-01"), "15/QĐ", DAY);
        assertThat(findings(inOrder().before(4, "head", replaced))).isEmpty();
        assertThat(findings(inOrder().before(4, "head", new PanelDissolved(PANEL, "16/QĐ", "Xong", DAY))))
                .isEmpty();
        assertThat(findings(inOrder().before(3, "head", new PanelDissolved(PANEL, "16/QĐ", "Xong", DAY))))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.COUNCIL);
        assertThat(findings(inOrder().before(3, "head", replaced)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.MEMBERS);
        assertThat(findings(inOrder().before(4, "teacher", new DossierWithdrawn(DOSSIER, "Xin rút", DAY))))
                .isEmpty();
        assertThat(findings(inOrder().before(3, "teacher", new DossierWithdrawn(DOSSIER, "Xin rút", DAY))))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.ASSESSED);
    }

    @Test
    void has_nobody_vote_with_a_conflict_of_interest_or_after_the_close() {
        assertThat(findings(inOrder().with(4, "chair", declared("chair", true))))
                .contains(new Finding(Flaw.VOTE, 5));
        assertThat(findings(inOrder().and("teacher", sealed(TEACHER)))).contains(new Finding(Flaw.VOTE, 12));
        assertThat(findings(inOrder().and("neighbour", sealed(ballot("neighbour", Vote.FOR)))))
                .contains(new Finding(Flaw.VOTE, 12));
    }

    @Test
    void is_opened_once_and_closed_once() {
        assertThat(findings(inOrder().and("secretary", opened()))).contains(new Finding(Flaw.ROUND, 12));
        assertThat(findings(inOrder().and("chair", closed(MET, CHAIR, SECRETARY, TEACHER))))
                .contains(new Finding(Flaw.COUNT, 12));
    }

    @Test
    void leads_to_what_the_dossier_states() {
        assertThat(findings(inOrder().without(11))).containsExactly(new Finding(Flaw.CONSEQUENCE, 10));
        var open = inOrder().without(11).without(10);
        assertThat(findings(open)).isEmpty();
        assertThat(findings(open.and("chair", recorded(true)))).containsExactly(new Finding(Flaw.CONSEQUENCE, 10));
    }

    @Test
    void follows_the_round_before() {
        var second = SessionId.of(PANEL, DOSSIER, 2);
        var again = opened(second, 2, MEMBERS, ASSESSED, ASSESSED.recusals(MEMBERS), RULES);
        assertThat(findings(inOrder().and("chair", again))).isEmpty();
        assertThat(findings(inOrder().before(4, "chair", again))).containsExactly(new Finding(Flaw.ROUND, 4));
    }

    @Test
    void is_compared_as_far_as_the_package_goes() {
        var withoutCouncil = inOrder().without(1).recount();
        assertThat(withoutCouncil.missing()).containsExactly(PANEL.value());
        assertThat(inOrder().without(2).recount().missing()).containsExactly(DOSSIER.value());
        assertThat(inOrder().without(3).recount().missing()).containsExactly(SESSION.value());
        assertThat(withoutCouncil.sittings()).flatMap(Sitting::findings).isEmpty();
    }

    @Test
    void tells_how_the_vote_stood_at_each_instant() {
        var moments = List.copyOf(inOrder().recount().sittings()).getFirst().moments();
        assertThat(moments)
                .extracting(moment -> moment.step().position(), Moment::entitled, Moment::tookPart, resultOf())
                .containsExactly(
                        tuple(3, 3, 0, SessionResult.NO_QUORUM),
                        tuple(4, 3, 0, SessionResult.NO_QUORUM),
                        tuple(5, 3, 1, SessionResult.NO_QUORUM),
                        tuple(6, 3, 1, SessionResult.NO_QUORUM),
                        tuple(7, 3, 2, SessionResult.MET),
                        tuple(8, 3, 2, SessionResult.MET),
                        tuple(9, 3, 3, SessionResult.MET),
                        tuple(10, 3, 3, SessionResult.MET));
    }

    /** What a member had said first was never opened, so that it cannot be counted at that instant. */
    @Test
    void does_not_count_a_ballot_that_was_replaced() {
        var moments = List.copyOf(inOrder()
                        .before(5, "chair", sealed(ballot("chair", Vote.ABSTAIN)))
                        .recount()
                        .sittings())
                .getFirst()
                .moments();
        assertThat(moments.get(2).tally()).isEmpty();
        assertThat(moments.get(2).tookPart()).isOne();
        assertThat(moments.get(3).tally()).isPresent();
    }

    private static Function<Moment, Object> resultOf() {
        return moment -> moment.tally().map(Tally::result);
    }

    private static Tuple tuple(long position, int entitled, int tookPart, SessionResult result) {
        return Tuple.tuple(position, entitled, tookPart, Optional.of(result));
    }
}
