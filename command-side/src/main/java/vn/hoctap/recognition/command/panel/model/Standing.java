package vn.hoctap.recognition.command.panel.model;

import java.util.Optional;
import vn.hoctap.recognition.command.panel.DeclareConflict;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/** What a person may do in a session: only a member does anything, and only one without a conflict of interest scores. */
final class Standing {
    private Standing() {}

    static boolean isMember(String subject, SessionSoFar session) {
        return session.opened().members().stream()
                .anyMatch(member -> member.subject().equals(subject));
    }

    /** A conflict that comes up later may be declared still; one that was declared cannot be taken back. */
    static Optional<SessionRefusal> breachOfDeclaring(DeclareConflict command, SessionSoFar session) {
        var recused = breachOfSitting(command.subject(), session);
        if (recused.isPresent()) {
            return recused;
        }
        var before = session.conflicts().get(command.subject());
        if (before != null && (before || !command.conflict())) {
            return Optional.of(SessionRefusal.ALREADY_DECLARED);
        }
        return command.conflict() && command.reason().isBlank()
                ? Optional.of(SessionRefusal.REASON_MISSING)
                : Optional.empty();
    }

    static Optional<SessionRefusal> breachOfVoting(String subject, SessionSoFar session) {
        return breachOfSitting(subject, session).or(() -> breachOfDeclaration(subject, session));
    }

    private static Optional<SessionRefusal> breachOfSitting(String subject, SessionSoFar session) {
        if (!isMember(subject, session)) {
            return Optional.of(SessionRefusal.NOT_A_MEMBER);
        }
        return session.opened().recusedSubjects().contains(subject)
                ? Optional.of(SessionRefusal.RECUSED)
                : Optional.empty();
    }

    private static Optional<SessionRefusal> breachOfDeclaration(String subject, SessionSoFar session) {
        var declared = session.conflicts().get(subject);
        if (declared == null) {
            return Optional.of(SessionRefusal.DECLARATION_MISSING);
        }
        return declared ? Optional.of(SessionRefusal.RECUSED) : Optional.empty();
    }
}
