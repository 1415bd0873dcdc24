package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;

/** A step takes effect on the date of its paper: not in the future, and not before the step that it follows. */
final class EffectiveDateRule {
    private EffectiveDateRule() {}

    static Optional<Refusal> breachedBy(LocalDate effectiveOn, Dossier dossier, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            return Optional.of(Refusal.EFFECTIVE_IN_THE_FUTURE);
        }
        return effectiveOn.isBefore(dossier.since())
                ? Optional.of(Refusal.EFFECTIVE_BEFORE_PREVIOUS_STEP)
                : Optional.empty();
    }
}
