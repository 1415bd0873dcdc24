package vn.hoctap.recognition.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LoggedEvent;

/** All events in the one order they have: positions from 1, without a gap. */
public final class Ledger {
    private static final String AFTER = """
            SELECT position, stream_type, stream, version, event_id, type, revision, recorded_at, payload, metadata, leaf
              FROM eventstore.ledger JOIN eventstore.event ON event.id = ledger.event
             WHERE position > ? ORDER BY position LIMIT ?""";

    private static final String LOGGED_AFTER = """
            SELECT position, leaf, stream, version
              FROM eventstore.ledger JOIN eventstore.event ON event.id = ledger.event
             WHERE position > ? ORDER BY position LIMIT ?""";

    private final JdbcOperations jdbc;

    public Ledger(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries after a position, in order, {@code limit} at most. */
    public List<LedgerEntry> after(long position, int limit) {
        return jdbc.query(AFTER, (row, number) -> entry(row), position, limit);
    }

    /** The same, only what the Merkle log takes in of each. */
    public List<LoggedEvent> loggedAfter(long position, int limit) {
        return jdbc.query(LOGGED_AFTER, (row, number) -> logged(row), position, limit);
    }

    /** The highest position; 0 when there is none. */
    public long head() {
        return number("SELECT coalesce(max(position), 0) FROM eventstore.ledger")
                .orElse(0L);
    }

    /** How many appended rows wait for their position; a rough figure, for a gauge. */
    public long waiting() {
        return number("""
                        SELECT count(*) FROM eventstore.event
                         WHERE id > (SELECT coalesce(max(event), 0) FROM eventstore.ledger)""").orElse(0L);
    }

    /** The last position recorded before a moment; 0 when there is none. */
    public long positionBefore(Instant moment) {
        return number(
                        "SELECT coalesce(max(position), 0) FROM eventstore.ledger WHERE recorded_at < ?",
                        Timestamp.from(moment))
                .orElse(0L);
    }

    Optional<Long> lastVersionOf(String stream) {
        return number("SELECT max(version) FROM eventstore.event WHERE stream = ?", stream);
    }

    private Optional<Long> number(String query, Object... arguments) {
        return Optional.ofNullable(jdbc.queryForObject(query, Long.class, arguments));
    }

    private static LoggedEvent logged(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"),
                Hash.of(row.getBytes("leaf")),
                row.getString("stream"),
                row.getLong("version"));
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("position"),
                row.getString("stream_type"),
                row.getString("stream"),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("payload"),
                row.getString("metadata"),
                Hash.of(row.getBytes("leaf")));
    }
}
