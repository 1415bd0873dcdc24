package vn.hoctap.recognition.command.deadline.model;

import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/**
 * How long before its due day a kind of deadline is reminded of, and how long after it the superior hears of it.
 *
 * @param remindBefore working days before the due day
 * @param escalateAfter working days after the due day
 */
public record Pace(DeadlineKind kind, int remindBefore, int escalateAfter, Certainty certainty) {
    public Pace {
        if (remindBefore < 1 || escalateAfter < 1) {
            throw new IllegalArgumentException(
                    "A reminder lies before the due day of %s, an escalation after it".formatted(kind));
        }
    }
}
