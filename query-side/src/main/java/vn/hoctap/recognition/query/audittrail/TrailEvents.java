package vn.hoctap.recognition.query.audittrail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.messaging.Envelope;

/** The events as the audit trail holds them, for whoever folds them again. */
@Repository
public class TrailEvents {
    /** The projection that holds them. */
    public static final String PROJECTION = AuditTrailProjection.NAME;

    private static final String STREAM_TYPE_IS_NOT_KEPT = "";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String STREAMS =
            "SELECT DISTINCT stream FROM audit_trail.entry WHERE stream > ? ORDER BY stream LIMIT ?";
    private static final String FIRST_STREAMS = "SELECT DISTINCT stream FROM audit_trail.entry ORDER BY stream LIMIT ?";
    private static final String COUNT = "SELECT count(*) FROM audit_trail.entry WHERE version = 0";
    private static final String EVENTS = """
            SELECT position, stream, version, event_id, type, revision, recorded_at, payload,
                   json_build_object('actor', actor, 'role', role, 'unit', unit, 'correlationId', correlation_id) AS metadata
              FROM audit_trail.entry
             WHERE stream <= ? AND position <= ? AND (?::uuid IS NULL OR stream > ?)
             ORDER BY position""";

    private final JdbcTemplate jdbc;

    TrailEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many streams there are. */
    public long streams() {
        return Objects.requireNonNull(jdbc.queryForObject(COUNT, Long.class));
    }

    /** The streams after one, or the first of all, in their order. */
    public List<UUID> streamsAfter(@Nullable UUID stream, int limit) {
        return stream == null
                ? jdbc.queryForList(FIRST_STREAMS, UUID.class, limit)
                : jdbc.queryForList(STREAMS, UUID.class, stream, limit);
    }

    /**
     * All events of some streams up to a position, in the order of the ledger.
     *
     * @param after the stream before the first of them, null to begin with the first of all
     * @param upTo the last of them, null for the last of all
     */
    public List<Envelope> of(@Nullable UUID after, @Nullable UUID upTo, long position) {
        return jdbc.query(EVENTS, TrailEvents::read, Objects.requireNonNullElse(upTo, LAST), position, after, after);
    }

    private static Envelope read(ResultSet row, int number) throws SQLException {
        return new Envelope(
                row.getLong("position"),
                STREAM_TYPE_IS_NOT_KEPT,
                row.getString("stream"),
                row.getLong("version"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("payload"),
                row.getString("metadata"));
    }
}
