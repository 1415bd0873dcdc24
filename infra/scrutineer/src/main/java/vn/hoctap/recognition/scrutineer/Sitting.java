package vn.hoctap.recognition.scrutineer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelIntegrity;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionSoFar;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;

/** One session, counted again event by event. */
final class Sitting {
    private final SessionOpened opened;
    private final List<Taken> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private SessionSoFar soFar;
    private Optional<SessionClosed> closed = Optional.empty();

    Sitting(Taken opening, SessionOpened opened) {
        this.opened = opened;
        this.soFar = new SessionSoFar(opened);
        steps.add(opening);
    }

    SessionOpened opened() {
        return opened;
    }

    Optional<SessionClosed> closed() {
        return closed;
    }

    /** What the dossier has to state of it; empty while it is open, or where it came to no result. */
    Optional<Boolean> meetsCriteria() {
        return closed.map(SessionClosed::result).flatMap(result -> switch (result) {
            case MET -> Optional.of(true);
            case NOT_MET -> Optional.of(false);
            case NO_QUORUM, NO_MAJORITY -> Optional.empty();
        });
    }

    Taken newest() {
        return steps.getLast();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void note(Flaw flaw, Taken step) {
        findings.add(new Finding(flaw, step.position()));
    }

    /** Nothing may follow the close, and nothing opens it twice. */
    void take(Taken step, SessionEvent event) {
        if (!(event instanceof SessionOpened)) {
            steps.add(step);
        }
        switch (event) {
            case ConflictDeclared declared -> declare(step, declared);
            case BallotSealed sealed -> vote(step, sealed);
            case SessionClosed last -> close(step, last);
            case SessionOpened _ -> note(Flaw.ROUND, step);
        }
    }

    private void declare(Taken step, ConflictDeclared declared) {
        noteUnless(declared.subject().equals(step.actor()), Flaw.NAME, step);
        noteUnless(isOpen() && sits(declared.subject()), Flaw.DECLARATION, step);
        soFar = soFar.after(declared);
    }

    private void vote(Taken step, BallotSealed sealed) {
        noteUnless(sealed.subject().equals(step.actor()), Flaw.NAME, step);
        noteUnless(isOpen() && mayVote(sealed.subject()), Flaw.VOTE, step);
        soFar = soFar.after(sealed);
    }

    private void close(Taken step, SessionClosed last) {
        noteUnless(presides(step.actor()), Flaw.PRESIDING, step);
        if (isOpen()) {
            closed = Optional.of(last);
            integrity().flaws().stream().sorted().map(Flaw::of).forEach(flaw -> note(flaw, step));
        } else {
            note(Flaw.COUNT, step);
        }
    }

    private void noteUnless(boolean holds, Flaw flaw, Taken step) {
        if (!holds) {
            note(flaw, step);
        }
    }

    private boolean isOpen() {
        return closed.isEmpty();
    }

    /** Is a member whom no conflict keeps away. */
    private boolean sits(String subject) {
        return opened.members().stream().anyMatch(member -> member.subject().equals(subject))
                && !opened.recusedSubjects().contains(subject);
    }

    /** Whoever has not declared yet may not vote either. */
    private boolean mayVote(String subject) {
        return sits(subject) && Boolean.FALSE.equals(soFar.conflicts().get(subject));
    }

    private boolean presides(String subject) {
        return PanelMember.presiding(soFar.entitled(), opened.members())
                .filter(member -> member.subject().equals(subject))
                .isPresent();
    }

    private PanelIntegrity integrity() {
        return PanelIntegrity.recompute(
                steps.stream().map(step -> (SessionEvent) step.event()).toList());
    }

    /** How the vote stood after each step. */
    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        var state = new SessionSoFar(opened);
        for (var step : steps) {
            state = after(state, (SessionEvent) step.event());
            moments.add(moment(step, state));
        }
        return moments;
    }

    private static SessionSoFar after(SessionSoFar state, SessionEvent event) {
        return switch (event) {
            case ConflictDeclared declared -> state.after(declared);
            case BallotSealed sealed -> state.after(sealed);
            case SessionOpened _, SessionClosed _ -> state;
        };
    }

    private Moment moment(Taken step, SessionSoFar state) {
        int entitled = state.entitled().size();
        var counting = state.counting();
        var votes = counting.values().stream()
                .flatMap(commitment -> Optional.ofNullable(votes().get(commitment)).stream())
                .toList();
        var tally = votes.size() == counting.size() && closed.isPresent()
                ? Optional.of(Tally.of(entitled, votes, opened.rules()))
                : Optional.<Tally>empty();
        return new Moment(step, entitled, counting.size(), tally);
    }

    /** The opened votes, by the commitment that each of them comes to. */
    private Map<String, Vote> votes() {
        return closed.stream()
                .flatMap(last -> last.ballots().stream())
                .collect(Collectors.toMap(
                        ballot -> ballot.commitment(opened.sessionId()),
                        Ballot::vote,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
