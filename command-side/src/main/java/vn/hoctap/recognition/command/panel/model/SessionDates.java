package vn.hoctap.recognition.command.panel.model;

import java.time.LocalDate;
import java.util.Optional;

/** A step takes effect on the date of its paper: not in the future, and not before the step that it follows. */
final class SessionDates {
    private SessionDates() {}

    static Optional<SessionRefusal> breachedBy(LocalDate effectiveOn, LocalDate since, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            return Optional.of(SessionRefusal.EFFECTIVE_IN_THE_FUTURE);
        }
        return effectiveOn.isBefore(since)
                ? Optional.of(SessionRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP)
                : Optional.empty();
    }
}
