package vn.hoctap.recognition.command.panel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/** The count in whole numbers comes to the same as one by hand: heads needed, rounded up, and votes above a share. */
class CountingTest {
    private static final Citation NOWHERE = new Citation("", "", "", Certainty.ASSUMED);

    @Property
    void is_the_naive_one(
            @ForAll @Size(max = 15) List<Vote> votes,
            @ForAll @IntRange(max = 5) int absent,
            @ForAll @IntRange(max = 12) int quorum,
            @ForAll @IntRange(max = 12) int majority) {
        int entitled = votes.size() + absent;
        var rules = new PanelRules(5, true, true, NOWHERE, new Share(quorum, 12), new Share(majority, 12), NOWHERE);
        var expected = naive(entitled, votes, quorum, majority);
        assertThat(Tally.of(entitled, votes, rules).result()).isEqualTo(expected);
        assertThat(Tally.of(entitled, votes, rules).quorumReached()).isEqualTo(expected != SessionResult.NO_QUORUM);
    }

    private static SessionResult naive(int entitled, List<Vote> votes, int quorum, int majority) {
        int tookPart = votes.size();
        if (tookPart == 0 || tookPart < twelfthsRoundedUp(entitled, quorum)) {
            return SessionResult.NO_QUORUM;
        }
        int most = BigDecimal.valueOf((long) tookPart * majority)
                .divide(BigDecimal.valueOf(12), RoundingMode.FLOOR)
                .intValueExact();
        boolean met = heads(Vote.FOR, votes) > most;
        boolean notMet = heads(Vote.AGAINST, votes) > most;
        if (met && !notMet) {
            return SessionResult.MET;
        }
        return notMet && !met ? SessionResult.NOT_MET : SessionResult.NO_MAJORITY;
    }

    private static int twelfthsRoundedUp(int whole, int twelfths) {
        return BigDecimal.valueOf((long) whole * twelfths)
                .divide(BigDecimal.valueOf(12), RoundingMode.CEILING)
                .intValueExact();
    }

    private static int heads(Vote wanted, List<Vote> votes) {
        int heads = 0;
        for (var vote : votes) {
            heads += vote == wanted ? 1 : 0;
        }
        return heads;
    }
}
