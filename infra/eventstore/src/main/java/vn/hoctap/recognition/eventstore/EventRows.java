package vn.hoctap.recognition.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcOperations;

/** The SQL of the event table, as Axon sees its rows. */
final class EventRows {
    private static final String APPEND = """
            INSERT INTO eventstore.event
              (stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata)
            VALUES\s""";
    private static final String ONE_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String COLUMNS =
            "stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata";
    private static final String STREAM =
            "SELECT " + COLUMNS + " FROM eventstore.event WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?";
    private static final String TAIL = "SELECT position, " + COLUMNS
            + " FROM eventstore.ledger JOIN eventstore.event ON event.id = ledger.event"
            + " WHERE position > ? ORDER BY position LIMIT ?";
    private static final String ONE_OF_EACH_NAME = "SELECT " + COLUMNS
            + " FROM eventstore.event WHERE id IN (SELECT min(id) FROM eventstore.event GROUP BY type, revision)";

    private final JdbcOperations jdbc;

    EventRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Appends all in one statement, sent together with its companions in one round trip. Without a transaction of the
     * caller's they are one of their own: PostgreSQL commits what a client sends up to its next synchronisation at once.
     */
    void append(List<DomainEventMessage<?>> events, List<Companion> companions, Serializer serializer) {
        var sql = new StringBuilder(APPEND).append(String.join(", ", Collections.nCopies(events.size(), ONE_ROW)));
        var values = new ArrayList<>(events.size() * 9 + companions.size() * 4);
        events.forEach(event -> addValues(values, event, serializer));
        for (var companion : companions) {
            sql.append("; ").append(companion.sql());
            values.addAll(companion.arguments());
        }
        jdbc.update(sql.toString(), values.toArray());
    }

    List<DomainEventData<?>> stream(String stream, long firstVersion, int limit) {
        return jdbc.query(STREAM, (row, number) -> domainEvent(row), stream, firstVersion, limit);
    }

    List<TrackedEventData<?>> tail(long position, int limit) {
        return jdbc.query(TAIL, (row, number) -> trackedEvent(row), position, limit);
    }

    /** One row for every stored pair of name and revision. */
    List<DomainEventData<?>> oneOfEachName() {
        return jdbc.query(ONE_OF_EACH_NAME, (row, number) -> domainEvent(row));
    }

    private static void addValues(List<Object> values, DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        Collections.addAll(
                values,
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

    private static DomainEventData<?> domainEvent(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("version"),
                row.getString("event_id"),
                row.getTimestamp("appended_at").toInstant(),
                row.getString("type"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private static TrackedEventData<?> trackedEvent(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), domainEvent(row));
    }
}
