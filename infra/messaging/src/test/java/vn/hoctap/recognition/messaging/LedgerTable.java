package vn.hoctap.recognition.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger in a table of its own. */
final class LedgerTable implements LedgerSource {
    volatile String payload = "{\"số\":1}";
    private final JdbcTemplate owner;

    LedgerTable(JdbcTemplate owner) {
        this.owner = owner;
        owner.execute("CREATE TABLE ledger (position bigint PRIMARY KEY, stream text, version bigint,"
                + " event_id uuid, recorded_at timestamptz DEFAULT clock_timestamp())");
    }

    /** Adds events, round robin over some streams. */
    void record(int events, int streams) {
        owner.update("""
                INSERT INTO ledger (position, stream, version, event_id)
                SELECT head + n, 'stream-' || (head + n - 1) % ?, (head + n - 1) / ?, gen_random_uuid()
                  FROM (SELECT coalesce(max(position), 0) AS head FROM ledger), generate_series(1, ?) AS n""", streams, streams, events);
        owner.execute("NOTIFY ledger");
    }

    List<String> recorded() {
        return owner.queryForList(
                "SELECT position || ' ' || stream || ' ' || version FROM ledger ORDER BY position", String.class);
    }

    @Override
    public List<Envelope> after(long position, int limit) {
        return owner.query(
                "SELECT * FROM ledger WHERE position > ? ORDER BY position LIMIT ?",
                (row, number) -> envelope(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, UUID.class),
                        row.getTimestamp(5).toInstant()),
                position,
                limit);
    }

    @Override
    public long head() {
        return owner.queryForObject("SELECT coalesce(max(position), 0) FROM ledger", Long.class);
    }

    Envelope envelope(long position, String stream, long version, UUID id, Instant recordedAt) {
        return new Envelope(position, "Dossier", stream, version, id, "Noted", "1", recordedAt, payload, "{}");
    }
}
