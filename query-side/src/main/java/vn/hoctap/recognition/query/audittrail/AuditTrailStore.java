package vn.hoctap.recognition.query.audittrail;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The SQL of the audit trail; it has no statement that changes a row. */
@Repository
class AuditTrailStore {
    private static final String COLUMNS = """
            position, event_id, stream, version, type, revision, recorded_at, effective_on, actor, role, unit,
            correlation_id, why, payload""";
    private static final String ADD = "INSERT INTO audit_trail.entry (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (position) DO NOTHING";
    private static final String OF_STREAM =
            "SELECT " + COLUMNS + " FROM audit_trail.entry WHERE stream = ? ORDER BY version";

    private final JdbcTemplate jdbc;

    AuditTrailStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<AuditTrailEntry> entries) {
        jdbc.batchUpdate(ADD, entries, entries.size(), AuditTrailStore::set);
    }

    List<AuditTrailEntry> of(UUID stream) {
        return jdbc.query(OF_STREAM, (row, number) -> read(row), stream);
    }

    private static void set(PreparedStatement statement, AuditTrailEntry entry) throws SQLException {
        statement.setLong(1, entry.position());
        statement.setObject(2, entry.eventId());
        statement.setObject(3, entry.stream());
        statement.setLong(4, entry.version());
        statement.setString(5, entry.type());
        statement.setString(6, entry.revision());
        statement.setTimestamp(7, Timestamp.from(entry.recordedAt()));
        statement.setObject(8, entry.effectiveOn());
        statement.setString(9, entry.actor());
        statement.setString(10, entry.role());
        statement.setString(11, entry.unit());
        statement.setString(12, entry.correlationId());
        statement.setString(13, entry.why());
        statement.setString(14, entry.payload());
    }

    private static AuditTrailEntry read(ResultSet row) throws SQLException {
        return new AuditTrailEntry(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getObject("stream", UUID.class),
                row.getLong("version"),
                row.getString("type"),
                row.getString("revision"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getString("actor"),
                row.getString("role"),
                row.getString("unit"),
                row.getString("correlation_id"),
                row.getString("why"),
                row.getString("payload"));
    }
}
