package vn.hoctap.recognition.events.panel;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a closed session came to what its own events say (kiểm tra lại kết quả phiên), for anybody who mistrusts it.
 *
 * @param recomputed what its events come to
 * @param flaws in what it states otherwise; none if it is sound
 */
public record PanelIntegrity(Tally recomputed, Set<Flaw> flaws) {
    /** What may be wrong with a closed session. */
    public enum Flaw {
        /** Others are recused than those with a conflict of interest. */
        RECUSALS,
        /** A ballot is missing, too many, or not the one that was sealed. */
        BALLOTS,
        /** Numbers or quorum are not those of the ballots. */
        COUNT,
        /** The result is not the one that the rules give. */
        RESULT
    }

    public PanelIntegrity {
        flaws = Set.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }

    /**
     * Counts a session again, from nothing but its events.
     *
     * @param events all of one closed session, in their order
     * @throws IllegalArgumentException if they are not
     */
    public static PanelIntegrity recompute(List<? extends SessionEvent> events) {
        if (events.size() < 2
                || !(events.getFirst() instanceof SessionOpened opened)
                || !(events.getLast() instanceof SessionClosed closed)) {
            throw new IllegalArgumentException("not the events of one closed session");
        }
        var soFar = new SessionSoFar(opened.withRecusalsDerived());
        for (var event : events.subList(1, events.size() - 1)) {
            soFar = switch (event) {
                case ConflictDeclared declared -> soFar.after(declared);
                case BallotSealed sealed -> soFar.after(sealed);
                case SessionOpened _, SessionClosed _ ->
                    throw new IllegalArgumentException("not the events of one closed session");
            };
        }
        return compare(soFar, opened, closed);
    }

    private static PanelIntegrity compare(SessionSoFar soFar, SessionOpened stated, SessionClosed closed) {
        var votes = closed.ballots().stream().map(Ballot::vote).toList();
        var tally = Tally.of(soFar.entitled().size(), votes, stated.rules());
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!stated.recused().equals(soFar.opened().recused())) {
            flaws.add(Flaw.RECUSALS);
        }
        if (!commitments(closed).equals(soFar.counting())
                || votes.size() != soFar.counting().size()) {
            flaws.add(Flaw.BALLOTS);
        }
        if (!tally.with(closed.result()).equals(closed.tally())) {
            flaws.add(Flaw.COUNT);
        }
        if (tally.result() != closed.result()) {
            flaws.add(Flaw.RESULT);
        }
        return new PanelIntegrity(tally, flaws);
    }

    private static Map<String, String> commitments(SessionClosed closed) {
        var opened = new LinkedHashMap<String, String>();
        closed.ballots().forEach(ballot -> opened.put(ballot.subject(), ballot.commitment(closed.sessionId())));
        return opened;
    }
}
