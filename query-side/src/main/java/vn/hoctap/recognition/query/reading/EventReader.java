package vn.hoctap.recognition.query.reading;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.Payloads;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;

/** Reads events out of envelopes. */
@Component
public class EventReader {
    private final JsonMapper contexts = JsonMapper.builder().build();

    /** @throws UnreadableEvent if the type or its revision is unknown, or the payload does not fit it */
    public RecognitionEvent read(Envelope envelope) {
        return read(envelope.type(), envelope.revision(), envelope.payload());
    }

    /** The same for an event that is kept outside its envelope. */
    public RecognitionEvent read(String name, String revision, String written) {
        try {
            return Payloads.read(name, revision, written);
        } catch (IllegalArgumentException unfit) {
            throw new UnreadableEvent(String.valueOf(unfit.getMessage()), unfit.getCause());
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

    /** The metadata as it was written: one flat object of strings. The text {@code null} is JSON as well, but says nothing. */
    public EventContext context(Envelope envelope) {
        var complaint = "Metadata that is not one flat object";
        try {
            return Optional.ofNullable(contexts.readValue(envelope.metadata(), EventContext.class))
                    .orElseThrow(() -> new UnreadableEvent(complaint, null));
        } catch (JacksonException unfit) {
            throw new UnreadableEvent(complaint, unfit);
        }
    }
}
