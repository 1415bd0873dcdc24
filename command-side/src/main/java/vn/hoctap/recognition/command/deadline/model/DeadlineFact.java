package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import java.util.Set;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** What a step of a dossier says of its deadlines. */
public sealed interface DeadlineFact {
    /**
     * What it means to whoever is to be reminded: a last day that was over when it was recorded is history, and nobody is
     * reminded of it. A recognition that has run out has to be ended all the same.
     */
    default DeadlineFact seenOn(LocalDate recordedOn) {
        return switch (this) {
            case Fixed(var deadline)
            when deadline.kind() != DeadlineKind.VALIDITY && deadline.due().isBefore(recordedOn) ->
                new Settled(Set.of(deadline.kind()));
            case Fixed _, Settled _ -> this;
        };
    }

    /** From now on this is waited for, in place of an earlier day of the same kind. */
    record Fixed(Deadline deadline) implements DeadlineFact {}

    /** These are waited for no longer. */
    record Settled(Set<DeadlineKind> kinds) implements DeadlineFact {
        public Settled {
            kinds = Set.copyOf(kinds);
        }
    }
}
