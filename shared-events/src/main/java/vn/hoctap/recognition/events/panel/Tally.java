package vn.hoctap.recognition.events.panel;

import java.util.Collection;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/**
 * A count of votes (kiểm phiếu), in whole numbers only.
 *
 * @param entitled members who may vote
 * @param tookPart those of them who did, abstentions included
 */
public record Tally(
        int entitled, int tookPart, int votesFor, int votesAgainst, boolean quorumReached, SessionResult result) {
    /** Counts by the rules that a session was opened with. */
    public static Tally of(int entitled, Collection<Vote> votes, PanelRules rules) {
        int votesFor = count(Vote.FOR, votes);
        int votesAgainst = count(Vote.AGAINST, votes);
        boolean quorum = !votes.isEmpty() && reaches(votes.size(), rules.quorum(), entitled);
        var result = quorum
                ? result(
                        exceeds(votesFor, rules.majority(), votes.size()),
                        exceeds(votesAgainst, rules.majority(), votes.size()))
                : SessionResult.NO_QUORUM;
        return new Tally(entitled, votes.size(), votesFor, votesAgainst, quorum, result);
    }

    /** The same numbers with another result. */
    Tally with(SessionResult other) {
        return new Tally(entitled, tookPart, votesFor, votesAgainst, quorumReached, other);
    }

    /** A majority of less than a half could be on both sides; then it is on neither. */
    private static SessionResult result(boolean majorityFor, boolean majorityAgainst) {
        if (majorityFor == majorityAgainst) {
            return SessionResult.NO_MAJORITY;
        }
        return majorityFor ? SessionResult.MET : SessionResult.NOT_MET;
    }

    private static int count(Vote vote, Collection<Vote> votes) {
        return (int) votes.stream().filter(vote::equals).count();
    }

    private static boolean reaches(long part, Share share, long whole) {
        return part * share.denominator() >= whole * share.numerator();
    }

    private static boolean exceeds(long part, Share share, long whole) {
        return part * share.denominator() > whole * share.numerator();
    }
}
