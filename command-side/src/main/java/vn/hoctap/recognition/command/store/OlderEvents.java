package vn.hoctap.recognition.command.store;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import vn.hoctap.recognition.events.OlderRevisions;

/** Takes one step from an older revision to the next; there are as many of these in a row as there are steps at most. */
final class OlderEvents extends SingleEventUpcaster {
    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        var type = event.getType();
        return OlderRevisions.include(type.getName(), String.valueOf(type.getRevision()));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        var name = event.getType().getName();
        var revision = String.valueOf(event.getType().getRevision());
        var next = String.valueOf(Integer.parseInt(revision) + 1);
        return event.upcastPayload(
                new SimpleSerializedType(name, next),
                String.class,
                payload -> OlderRevisions.next(name, revision, payload).orElseThrow());
    }
}
