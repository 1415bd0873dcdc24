package vn.hoctap.recognition.command.authority.model;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.authority.ProposeRight;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role.Reach;

/** What right may be put forward: one that means something, for a time that has not gone by, and nothing that is held. */
final class RightRule {
    private RightRule() {}

    static Optional<AuthorityRefusal> breachedBy(ProposeRight command, RightsOfPerson rights, AuthorityFacts facts) {
        return Stream.of(
                        self(command, facts),
                        organisation(command, facts.organisations()),
                        term(command, facts),
                        delegation(command, facts),
                        repetition(command, rights, facts),
                        reason(command))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<AuthorityRefusal> self(ProposeRight command, AuthorityFacts facts) {
        return breach(command.subject().equals(facts.actor()), AuthorityRefusal.OWN_RIGHT);
    }

    private static Optional<AuthorityRefusal> organisation(ProposeRight command, AuthorityFacts.KnownCodes codes) {
        var code = command.organisation();
        return switch (command.role().reach()) {
            case APPLICANT -> breach(!codes.isApplicant(code), AuthorityRefusal.ORGANISATION_UNKNOWN);
            case OFFICE -> breach(!codes.isOffice(code), AuthorityRefusal.ORGANISATION_UNKNOWN);
            case AREA ->
                breach(!code.equals(Right.COUNTRY) && !codes.isArea(code), AuthorityRefusal.ORGANISATION_UNKNOWN);
            case SYSTEM -> breach(!code.isEmpty(), AuthorityRefusal.ORGANISATION_NOT_NEEDED);
        };
    }

    private static Optional<AuthorityRefusal> term(ProposeRight command, AuthorityFacts facts) {
        boolean fits = !command.to().isBefore(command.from()) && !command.to().isBefore(facts.today());
        return breach(!fits, AuthorityRefusal.TERM_UNFIT);
    }

    /** Only who may act as an office may let another act so, with what that person holds, and as long as it is held. */
    private static Optional<AuthorityRefusal> delegation(ProposeRight command, AuthorityFacts facts) {
        if (command.delegatedBy().isEmpty()) {
            return Optional.empty();
        }
        return command.role().reach() == Reach.OFFICE
                ? breach(!mayDelegate(command, facts), AuthorityRefusal.DELEGATOR_WITHOUT_RIGHT)
                : Optional.of(AuthorityRefusal.NOT_DELEGABLE);
    }

    private static boolean mayDelegate(ProposeRight command, AuthorityFacts facts) {
        var delegator = command.delegatedBy();
        return !delegator.equals(command.subject())
                && facts.others().apply(delegator).inForceOn(facts.today()).stream()
                        .filter(right -> right.delegatedBy().isEmpty())
                        .filter(right -> right.role() == command.role())
                        .filter(right -> right.organisation().equals(command.organisation()))
                        .anyMatch(right -> !command.to().isAfter(right.to()));
    }

    private static Optional<AuthorityRefusal> repetition(
            ProposeRight command, RightsOfPerson rights, AuthorityFacts facts) {
        return breach(
                rights.includes(command.role(), command.organisation(), facts.today()), AuthorityRefusal.ALREADY_HELD);
    }

    private static Optional<AuthorityRefusal> reason(ProposeRight command) {
        return breach(command.reason().isBlank(), AuthorityRefusal.REASON_MISSING);
    }

    private static Optional<AuthorityRefusal> breach(boolean breached, AuthorityRefusal refusal) {
        return breached ? Optional.of(refusal) : Optional.empty();
    }
}
