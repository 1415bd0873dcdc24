package vn.hoctap.recognition.query.reading;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.UnreadableEvent;

/** Reads events out of envelopes. */
@Component
public class EventReader {
    private final JsonMapper json = JsonMapper.builder().build();

    /** @throws UnreadableEvent if the type or its revision is unknown, or the payload does not fit it */
    public DossierEvent read(Envelope envelope) {
        var type = EventCatalogue.classNamed(envelope.type())
                .filter(known -> EventCatalogue.typeOf(known).revision().equals(envelope.revision()))
                .orElseThrow(() -> new UnreadableEvent("An event of an unknown type or revision", null));
        try {
            return (DossierEvent) json.readValue(envelope.payload(), type);
        } catch (JacksonException unfit) {
            throw new UnreadableEvent("A payload that does not fit its type", unfit);
        }
    }

    /** The metadata as it was written: one flat object of strings. */
    public EventContext context(Envelope envelope) {
        try {
            return json.readValue(envelope.metadata(), EventContext.class);
        } catch (JacksonException unfit) {
            throw new UnreadableEvent("Metadata that is not one flat object", unfit);
        }
    }
}
