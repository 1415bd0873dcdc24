package vn.hoctap.recognition.query.reading;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.OlderRevisions;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;

/** Reads events out of envelopes. */
@Component
public class EventReader {
    /** Every component of an event is there and not null: a payload that lacks one was written for another shape. */
    private final JsonMapper events = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final JsonMapper contexts = JsonMapper.builder().build();

    /** @throws UnreadableEvent if the type or its revision is unknown, or the payload does not fit it */
    public RecognitionEvent read(Envelope envelope) {
        return read(envelope.type(), envelope.revision(), envelope.payload());
    }

    /** The same for an event that is kept outside its envelope. */
    public RecognitionEvent read(String name, String revision, String written) {
        var type = EventCatalogue.classNamed(name)
                .orElseThrow(() -> new UnreadableEvent("An event of an unknown type", null));
        var payload = present(name, revision, EventCatalogue.typeOf(type).revision(), written);
        return (RecognitionEvent) read(events, payload, type, "A payload that does not fit its type");
    }

    /** The payload in its type's present shape, step by step from the revision in which it was written. */
    private static String present(String type, String revision, String newest, String payload) {
        if (revision.equals(newest)) {
            return payload;
        }
        var next = older(type, revision, payload)
                .orElseThrow(() -> new UnreadableEvent("An event of an unknown revision", null));
        return present(type, String.valueOf(Integer.parseInt(revision) + 1), newest, next);
    }

    /** A step sees nothing but the payload, so whatever stops it is the payload's fault. */
    private static Optional<String> older(String type, String revision, String payload) {
        try {
            return OlderRevisions.next(type, revision, payload);
        } catch (RuntimeException unfit) {
            throw new UnreadableEvent("A payload that does not fit its older type", unfit);
        }
    }

    /**
     * Reads an event of one family, and leaves all others unread.
     *
     * @return empty for an event of another family
     * @throws UnreadableEvent as {@link #read(Envelope)}
     */
    public <E extends RecognitionEvent> Optional<E> read(Envelope envelope, Class<E> family) {
        return mayBe(envelope.type(), family) ? Optional.of(family.cast(read(envelope))) : Optional.empty();
    }

    /** Whether a type is of a family, or unknown. */
    public static boolean mayBe(String type, Class<? extends RecognitionEvent> family) {
        return EventCatalogue.classNamed(type).map(family::isAssignableFrom).orElse(true);
    }

    /** The metadata as it was written: one flat object of strings. */
    public EventContext context(Envelope envelope) {
        return read(contexts, envelope.metadata(), EventContext.class, "Metadata that is not one flat object");
    }

    /** The text {@code null} is JSON as well, but says nothing. */
    private static <T> T read(JsonMapper json, String text, Class<T> type, String complaint) {
        try {
            return Optional.ofNullable(json.readValue(text, type))
                    .orElseThrow(() -> new UnreadableEvent(complaint, null));
        } catch (JacksonException unfit) {
            throw new UnreadableEvent(complaint, unfit);
        }
    }
}
