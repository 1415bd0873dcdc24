package vn.hoctap.recognition.eventstore;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * What one command wants to have written: rows of events, and what accompanies them.
 *
 * @param rows nine values an event, in the order of {@link EventRows#COLUMNS}
 */
record Append(List<Object> rows, int events, List<Companion> companions) {
    static Append of(List<DomainEventMessage<?>> events, List<Companion> companions, Serializer serializer) {
        var rows = new ArrayList<>(events.size() * 9);
        events.forEach(event -> addRow(rows, event, serializer));
        return new Append(rows, events.size(), companions);
    }

    private static void addRow(List<Object> rows, DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        Collections.addAll(
                rows,
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                Timestamp.from(event.getTimestamp()),
                payload.getData(),
                metadata.getData());
    }
}
