package vn.hoctap.recognition.command.panel.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.panel.CloseSession;
import vn.hoctap.recognition.command.panel.DeclareConflict;
import vn.hoctap.recognition.command.panel.SealBallot;
import vn.hoctap.recognition.command.panel.SessionCommand;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionSoFar;
import vn.hoctap.recognition.events.panel.Tally;

/** The rules of an opened session: declare, then score, and count once; nobody for another, and nothing after the close. */
public final class SessionDecider {
    private SessionDecider() {}

    public static Decision<SessionEvent, SessionRefusal> decide(
            DeclareConflict command, Session session, LocalDate today) {
        return whileOpen(
                command,
                session,
                today,
                soFar -> refuseIf(
                        Standing.breachOfDeclaring(command, soFar),
                        () -> accept(new ConflictDeclared(
                                command.sessionId(),
                                command.subject(),
                                command.conflict(),
                                command.reason(),
                                command.effectiveOn()))));
    }

    /** @param ballot what is in the command, with the salt that chance has given it */
    public static Decision<SessionEvent, SessionRefusal> decide(
            SealBallot command, Session session, Ballot ballot, LocalDate today) {
        return whileOpen(
                command,
                session,
                today,
                soFar -> refuseIf(
                        Standing.breachOfVoting(command.subject(), soFar).or(() -> repeated(command.scores())),
                        () -> accept(new BallotSealed(
                                command.sessionId(),
                                command.subject(),
                                ballot.commitment(command.sessionId()),
                                command.effectiveOn()))));
    }

    /** @param ballots those that count, opened */
    public static Decision<SessionEvent, SessionRefusal> decide(
            CloseSession command, Session session, List<Ballot> ballots, LocalDate today) {
        return whileOpen(
                command,
                session,
                today,
                soFar -> refuseIf(breachOfClosing(command, soFar), () -> accept(closed(command, soFar, ballots))));
    }

    private static Decision<SessionEvent, SessionRefusal> whileOpen(
            SessionCommand command,
            Session session,
            LocalDate today,
            Function<SessionSoFar, Decision<SessionEvent, SessionRefusal>> step) {
        return switch (session) {
            case Session.Unknown _ -> refuse(SessionRefusal.NOT_OPENED);
            case Session.Closed _ -> refuse(SessionRefusal.SESSION_CLOSED);
            case Session.Open(var soFar, var since) ->
                refuseIf(SessionDates.breachedBy(command.effectiveOn(), since, today), () -> step.apply(soFar));
        };
    }

    private static Optional<SessionRefusal> repeated(List<Score> scores) {
        return scores.stream().map(Score::code).distinct().count() < scores.size()
                ? Optional.of(SessionRefusal.INDICATOR_REPEATED)
                : Optional.empty();
    }

    private static Optional<SessionRefusal> breachOfClosing(CloseSession command, SessionSoFar soFar) {
        if (!Presiding.falls(command.subject(), soFar)) {
            return Optional.of(SessionRefusal.NOT_THE_CHAIR);
        }
        return command.minutes().dissent().stream()
                        .map(Minutes.Dissent::subject)
                        .allMatch(subject -> Standing.isMember(subject, soFar))
                ? Optional.empty()
                : Optional.of(SessionRefusal.DISSENT_NOT_OF_A_MEMBER);
    }

    private static SessionClosed closed(CloseSession command, SessionSoFar soFar, List<Ballot> ballots) {
        var votes = ballots.stream().map(Ballot::vote).toList();
        var tally = Tally.of(soFar.entitled().size(), votes, soFar.opened().rules());
        return SessionClosed.with(command.sessionId(), ballots, tally, command.minutes(), command.effectiveOn());
    }
}
