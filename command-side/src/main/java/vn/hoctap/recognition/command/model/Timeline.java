package vn.hoctap.recognition.command.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.RecognitionEvent;

/**
 * Events in the order in which they hold, not in that in which they were recorded; those of one day as recorded.
 *
 * @param <E> the family of the events
 */
public record Timeline<E extends RecognitionEvent>(List<E> events) {
    public Timeline {
        events = List.copyOf(events);
    }

    public static <E extends RecognitionEvent> Timeline<E> empty() {
        return new Timeline<>(List.of());
    }

    public Timeline<E> with(E event) {
        return new Timeline<>(Stream.concat(events.stream(), Stream.of(event))
                .sorted(Comparator.comparing(RecognitionEvent::effectiveOn))
                .toList());
    }

    /** What holds on a day, the day itself included. */
    public List<E> until(LocalDate day) {
        return events.stream()
                .filter(event -> !event.effectiveOn().isAfter(day))
                .toList();
    }

    /** What holds only from a later day on. */
    public List<E> after(LocalDate day) {
        return events.stream().filter(event -> event.effectiveOn().isAfter(day)).toList();
    }
}
