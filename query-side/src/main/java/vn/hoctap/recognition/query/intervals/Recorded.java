package vn.hoctap.recognition.query.intervals;

import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.reading.EventContext;

/** An event, where it stands in the ledger, and by whom. */
public record Recorded<E extends RecognitionEvent>(E event, Envelope at, EventContext by) {
    public Mark mark() {
        return new Mark(at.version(), at.position(), at.recordedAt(), event.effectiveOn());
    }

    /** Account id of who acted. */
    public String actor() {
        var actor = by.actor();
        return actor == null ? "" : actor;
    }
}
