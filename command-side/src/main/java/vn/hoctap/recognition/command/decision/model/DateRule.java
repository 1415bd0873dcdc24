package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.EFFECTIVE_BEFORE_PREVIOUS_STEP;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.EFFECTIVE_IN_THE_FUTURE;

import java.time.LocalDate;
import java.util.Optional;

/** A paper is not dated in the future, nor before the paper that it follows. */
final class DateRule {
    private DateRule() {}

    static Optional<DecisionRefusal> breachedBy(LocalDate effectiveOn, RecognitionDecision decision, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            return Optional.of(DecisionRefusal.of(EFFECTIVE_IN_THE_FUTURE));
        }
        return effectiveOn.isBefore(decision.since())
                ? Optional.of(DecisionRefusal.of(EFFECTIVE_BEFORE_PREVIOUS_STEP))
                : Optional.empty();
    }
}
