package vn.hoctap.recognition.command.decision;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
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
}
