package vn.hoctap.recognition.command.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoctap.recognition.events.RecognitionEvent;

/**
 * What a command comes to: events, or a refusal and no event.
 *
 * @param <E> the family of the events
 * @param <R> what says why not
 */
public sealed interface Decision<E extends RecognitionEvent, R> {
    record Accepted<E extends RecognitionEvent, R>(List<E> events) implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E extends RecognitionEvent, R>(R refusal) implements Decision<E, R> {}

    static <E extends RecognitionEvent, R> Decision<E, R> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E extends RecognitionEvent, R> Decision<E, R> refuse(R refusal) {
        return new Refused<>(refusal);
    }

    /** Refuses if a rule is breached, else goes on. */
    static <E extends RecognitionEvent, R> Decision<E, R> refuseIf(
            Optional<R> breach, Supplier<Decision<E, R>> otherwise) {
        return breach.isPresent() ? refuse(breach.get()) : otherwise.get();
    }
}
