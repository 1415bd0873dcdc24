package vn.hoctap.recognition.command.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.hoctap.recognition.events.RecognitionEvent;

/**
 * What streams come to at this instant; of a stream that was read before only what came later is read, for an event never
 * changes.
 *
 * @param <S> what a stream comes to
 */
public final class FoldedStreams<S> {
    private final EventStore store;
    private final Folded<S> nothing;
    private final BiFunction<S, RecognitionEvent, S> evolve;
    private final Map<String, Folded<S>> known = new ConcurrentHashMap<>();

    /** @param evolve the state after an event */
    public FoldedStreams(EventStore store, S initial, BiFunction<S, RecognitionEvent, S> evolve) {
        this.store = store;
        this.nothing = new Folded<>(initial, 0);
        this.evolve = evolve;
    }

    /** The state of a stream; the initial one if the stream does not exist. */
    public S of(String stream) {
        var folded = withLater(stream, known.getOrDefault(stream, nothing));
        known.put(stream, folded);
        return folded.state();
    }

    /** The state as it was last read, for what never changes once it is there. */
    public S asLastRead(String stream) {
        return known.getOrDefault(stream, nothing).state();
    }

    private Folded<S> withLater(String stream, Folded<S> before) {
        var later = store.readEvents(stream, before.next());
        var folded = before;
        while (later.hasNext()) {
            var event = later.next();
            var state = evolve.apply(folded.state(), (RecognitionEvent) event.getPayload());
            folded = new Folded<>(state, event.getSequenceNumber() + 1);
        }
        return folded;
    }

    /** @param next number of the first event that is not in the state */
    private record Folded<S>(S state, long next) {}
}
