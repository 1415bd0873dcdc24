package vn.hoctap.recognition.command.panel.shell;

import java.util.List;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/** Opens the ballots that count, each only by the commitment that its member has put into the ledger. */
final class OpenedBallots {
    private OpenedBallots() {}

    /**
     * Those of the members who may vote, in the order of the members.
     *
     * @throws IllegalStateException if one was changed or is gone: no session may close on such ballots
     */
    static List<Ballot> of(SessionSoFar session, List<Ballot> kept) {
        var id = session.opened().sessionId();
        return session.counting().entrySet().stream()
                .map(entry -> open(id, entry.getKey(), entry.getValue(), kept))
                .toList();
    }

    private static Ballot open(SessionId session, String subject, String commitment, List<Ballot> kept) {
        return kept.stream()
                .filter(ballot -> ballot.subject().equals(subject))
                .filter(ballot -> ballot.commitment(session).equals(commitment))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No ballot of session %s opens commitment %s".formatted(session, commitment)));
    }
}
