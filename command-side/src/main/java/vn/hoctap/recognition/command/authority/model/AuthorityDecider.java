package vn.hoctap.recognition.command.authority.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.List;
import java.util.function.Function;
import vn.hoctap.recognition.command.authority.AuthorityCommand;
import vn.hoctap.recognition.command.authority.DeclineRight;
import vn.hoctap.recognition.command.authority.GrantRight;
import vn.hoctap.recognition.command.authority.InstallAdministrator;
import vn.hoctap.recognition.command.authority.ProposeRight;
import vn.hoctap.recognition.command.authority.WithdrawRight;
import vn.hoctap.recognition.command.authority.model.RightsOfPerson.Entry;
import vn.hoctap.recognition.command.authority.model.RightsOfPerson.Standing;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;

/** The two-person rule (nguyên tắc hai người): who proposes a right, who grants it and who gets it are three people. */
public final class AuthorityDecider {
    private static final String AT_THE_START = "Quản trị viên đầu tiên theo cấu hình của đơn vị vận hành";

    private AuthorityDecider() {}

    public static Decision<AuthorityEvent, AuthorityRefusal> decide(
            AuthorityCommand command, RightsOfPerson rights, AuthorityFacts facts) {
        if (command.effectiveOn().isAfter(facts.today())) {
            return refuse(AuthorityRefusal.EFFECTIVE_IN_THE_FUTURE);
        }
        return switch (command) {
            case ProposeRight propose -> propose(propose, rights, facts);
            case GrantRight grant -> grant(grant, rights, facts);
            case DeclineRight decline -> decline(decline, rights, facts);
            case WithdrawRight withdraw -> withdraw(withdraw, rights);
            case InstallAdministrator install -> install(install, rights);
        };
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> propose(
            ProposeRight command, RightsOfPerson rights, AuthorityFacts facts) {
        return refuseIf(
                RightRule.breachedBy(command, rights, facts),
                () -> accept(new RightProposed(
                        command.personId(), right(command, rights), command.reason(), command.effectiveOn())));
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> grant(
            GrantRight command, RightsOfPerson rights, AuthorityFacts facts) {
        return ofWaiting(command.rightId(), rights, entry -> {
            if (entry.right().subject().equals(facts.actor())) {
                return refuse(AuthorityRefusal.OWN_RIGHT);
            }
            return entry.proposer().equals(facts.actor())
                    ? refuse(AuthorityRefusal.SAME_PERSON)
                    : accept(new RightGranted(
                            command.personId(), command.rightId(), command.reason(), command.effectiveOn()));
        });
    }

    /** Whoever proposed it may think better of it; only for whom it is may not. */
    private static Decision<AuthorityEvent, AuthorityRefusal> decline(
            DeclineRight command, RightsOfPerson rights, AuthorityFacts facts) {
        return ofWaiting(command.rightId(), rights, entry -> {
            if (entry.right().subject().equals(facts.actor())) {
                return refuse(AuthorityRefusal.OWN_RIGHT);
            }
            return command.reason().isBlank()
                    ? refuse(AuthorityRefusal.REASON_MISSING)
                    : accept(new RightDeclined(
                            command.personId(), command.rightId(), command.reason(), command.effectiveOn()));
        });
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> withdraw(WithdrawRight command, RightsOfPerson rights) {
        return of(command.rightId(), rights, entry -> {
            if (entry.standing() != Standing.GRANTED) {
                return refuse(AuthorityRefusal.NOT_HELD);
            }
            return command.reason().isBlank()
                    ? refuse(AuthorityRefusal.REASON_MISSING)
                    : accept(new RightWithdrawn(
                            command.personId(), command.rightId(), command.reason(), command.effectiveOn()));
        });
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> install(
            InstallAdministrator command, RightsOfPerson rights) {
        if (rights.version() > 0) {
            return refuse(AuthorityRefusal.ALREADY_HELD);
        }
        var person = command.personId();
        var on = command.effectiveOn();
        var right =
                new Right(RightId.of(person, 0), command.subject(), Role.ADMINISTRATOR, "", on, Right.OPEN_ENDED, "");
        return new Decision.Accepted<>(List.of(
                new RightProposed(person, right, AT_THE_START, on),
                new RightGranted(person, right.rightId(), AT_THE_START, on)));
    }

    private static Right right(ProposeRight command, RightsOfPerson rights) {
        return new Right(
                RightId.of(command.personId(), rights.version()),
                command.subject(),
                command.role(),
                command.organisation(),
                command.from(),
                command.to(),
                command.delegatedBy());
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> ofWaiting(
            RightId id, RightsOfPerson rights, Function<Entry, Decision<AuthorityEvent, AuthorityRefusal>> step) {
        return of(
                id,
                rights,
                entry -> entry.standing() == Standing.PROPOSED
                        ? step.apply(entry)
                        : refuse(AuthorityRefusal.NOT_WAITING));
    }

    private static Decision<AuthorityEvent, AuthorityRefusal> of(
            RightId id, RightsOfPerson rights, Function<Entry, Decision<AuthorityEvent, AuthorityRefusal>> step) {
        return rights.find(id).map(step).orElseGet(() -> refuse(AuthorityRefusal.RIGHT_UNKNOWN));
    }
}
