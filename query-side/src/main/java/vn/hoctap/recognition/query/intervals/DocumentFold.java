package vn.hoctap.recognition.query.intervals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds the events of a family to documents and their intervals, a whole batch in memory first. */
public final class DocumentFold<E extends RecognitionEvent, S extends Document> {
    private final EventReader reader;
    private final Class<E> family;
    private final Function<E, UUID> id;
    private final Step<E, S> step;

    /** @param id of the document that an event changes */
    public DocumentFold(EventReader reader, Class<E> family, Function<E, UUID> id, Step<E, S> step) {
        this.reader = reader;
        this.family = family;
        this.id = id;
        this.step = step;
    }

    public void apply(List<Envelope> envelopes, DocumentTable<S> table) {
        var events = envelopes.stream().flatMap(this::recorded).toList();
        var timelines = table.timelines(begunEarlier(events));
        events.forEach(event -> fold(event, timelines));
        table.write(timelines.values());
    }

    private Stream<Recorded<E>> recorded(Envelope envelope) {
        return reader.read(envelope, family).stream()
                .map(event -> new Recorded<>(event, envelope, reader.context(envelope)));
    }

    private List<UUID> begunEarlier(List<Recorded<E>> events) {
        return events.stream()
                .filter(recorded -> recorded.at().version() > 0)
                .map(recorded -> id.apply(recorded.event()))
                .distinct()
                .collect(Collectors.toList());
    }

    private void fold(Recorded<E> recorded, Map<UUID, Timeline<S>> timelines) {
        var timeline = timelines.computeIfAbsent(id.apply(recorded.event()), ignored -> new Timeline<>(List.of()));
        step.take(recorded, timeline);
    }

    /** What an event makes of a timeline. */
    public interface Step<E extends RecognitionEvent, S> {
        void take(Recorded<E> recorded, Timeline<S> timeline);

        /** The step that holds from the event's date on; of the days before it began there is nothing to tell. */
        static <E extends RecognitionEvent, S> Step<E, S> to(Next<E, S> next) {
            return (recorded, timeline) -> {
                var begun = !timeline.isNew();
                timeline.record(
                        known -> known == null && begun ? null : next.after(known, recorded),
                        recorded.at().position(),
                        recorded.at().recordedAt(),
                        recorded.event().effectiveOn());
            };
        }
    }

    /** The state that follows. */
    public interface Next<E extends RecognitionEvent, S> {
        S after(@Nullable S known, Recorded<E> recorded);
    }

    /**
     * What a later event has to find.
     *
     * @throws UnreadableEvent if nothing has begun it
     */
    public static <S> S begun(@Nullable S known) {
        if (known == null) {
            throw new UnreadableEvent("A later step of something that nobody has begun", null);
        }
        return known;
    }
}
