package vn.hoctap.recognition.command.decision;

import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.decision.DecisionId;

/** Everything that can be asked of a decision. */
public sealed interface DecisionCommand extends StreamCommand
        permits ProposeDecision, VerifyDecision, ReturnDecision, SignDecision, DropDecision {
    DecisionId decisionId();

    /** The date on the paper behind the command. */
    LocalDate effectiveOn();

    @Override
    default String stream() {
        return decisionId().toString();
    }

    @Override
    default Permission permission() {
        return switch (this) {
            case ProposeDecision _, DropDecision _ -> held(Ground.SEAT, Role.SPECIALIST);
            case VerifyDecision _ -> held(Ground.SEAT, Role.DEPUTY);
            case ReturnDecision _ -> held(Ground.SEAT, Role.DEPUTY, Role.AUTHORITY);
            case SignDecision _ -> held(Ground.OFFICE, Role.AUTHORITY);
        };
    }
}
