package vn.hoctap.recognition.command.decision.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;

/** Numbers run with the dates on the papers (Decree 30/2020 art. 15). */
final class NumberRule {
    private NumberRule() {}

    static Optional<DecisionRefusal> breachedBy(LocalDate effectiveOn, DecisionRegister register) {
        return effectiveOn.isBefore(register.lastOn())
                ? Optional.of(DecisionRefusal.of(Reason.NUMBER_OUT_OF_ORDER))
                : Optional.empty();
    }
}
