package vn.hoctap.recognition.events.panel;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;

/**
 * The ballots were opened and counted (công bố kết quả phiên đánh giá); {@link PanelIntegrity} counts them again.
 *
 * @param ballots the newest of each member who may vote, opened
 */
@EventType("SessionClosed")
public record SessionClosed(
        SessionId sessionId,
        List<Ballot> ballots,
        int entitled,
        int tookPart,
        int votesFor,
        int votesAgainst,
        boolean quorumReached,
        SessionResult result,
        Minutes minutes,
        LocalDate effectiveOn)
        implements SessionEvent {
    public SessionClosed {
        ballots = List.copyOf(ballots);
    }

    /** The event of a session that came to {@code tally}. */
    public static SessionClosed with(
            SessionId sessionId, List<Ballot> ballots, Tally tally, Minutes minutes, LocalDate effectiveOn) {
        return new SessionClosed(
                sessionId,
                ballots,
                tally.entitled(),
                tally.tookPart(),
                tally.votesFor(),
                tally.votesAgainst(),
                tally.quorumReached(),
                tally.result(),
                minutes,
                effectiveOn);
    }

    /** What it states of the count. */
    public Tally tally() {
        return new Tally(entitled, tookPart, votesFor, votesAgainst, quorumReached, result);
    }
}
