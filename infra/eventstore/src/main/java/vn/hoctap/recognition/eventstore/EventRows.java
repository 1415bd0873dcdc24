package vn.hoctap.recognition.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.springframework.jdbc.core.JdbcOperations;

/** The SQL of the event table, as Axon sees its rows. */
final class EventRows {
    static final String COLUMNS =
            "stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata";
    private static final String APPEND = "INSERT INTO eventstore.event (" + COLUMNS + ") VALUES ";
    private static final String ONE_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
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
     * Writes all in one round trip. Without a transaction of the caller's they are one of their own: PostgreSQL commits what
     * a client sends up to its next synchronisation at once.
     */
    void append(List<Append> appends) {
        int events = appends.stream().mapToInt(Append::events).sum();
        var sql = new StringBuilder(APPEND).append(String.join(", ", Collections.nCopies(events, ONE_ROW)));
        var values = new ArrayList<>(events * 9 + appends.size() * 4);
        appends.forEach(append -> values.addAll(append.rows()));
        for (var append : appends) {
            for (var companion : append.companions()) {
                sql.append("; ").append(companion.sql());
                values.addAll(companion.arguments());
            }
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
