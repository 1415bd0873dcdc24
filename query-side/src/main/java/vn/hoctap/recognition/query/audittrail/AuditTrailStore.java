package vn.hoctap.recognition.query.audittrail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.intervals.CopyText;

/** The SQL of the audit trail; it has no statement that changes a row. */
@Repository
public class AuditTrailStore {
    public static final String COLUMNS = """
            position, event_id, stream, version, type, revision, recorded_at, effective_on, actor, role, unit,
            correlation_id, why, payload""";
    private static final String OF_STREAM =
            "SELECT " + COLUMNS + " FROM audit_trail.entry WHERE stream = ? ORDER BY version";

    private static final String OF_STREAMS =
            "SELECT " + COLUMNS + " FROM audit_trail.entry WHERE stream = ANY (?) ORDER BY stream, version";

    /** The type stands in the text, so that PostgreSQL sees that its small index fits. */
    private static final String OF_CRITERIA =
            "SELECT " + COLUMNS + " FROM audit_trail.entry WHERE type = 'CriteriaSetPublished' ORDER BY position";

    private static final String OF_PROCEDURES =
            "SELECT " + COLUMNS + " FROM audit_trail.entry WHERE type = 'ProcedurePublished' ORDER BY position";

    private final JdbcTemplate jdbc;

    AuditTrailStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds all at once, within the caller's transaction; an entry that is there already breaks the key, loudly. */
    void add(List<AuditTrailEntry> entries) {
        var rows = new CopyText();
        entries.forEach(entry -> rows.row(columns(entry)));
        rows.into("entry", COLUMNS, jdbc);
    }

    /** All of one stream, in its order. */
    public List<AuditTrailEntry> of(UUID stream) {
        return jdbc.query(OF_STREAM, (row, number) -> read(row), stream);
    }

    /** All of some streams, each in its order. */
    public List<AuditTrailEntry> of(Collection<UUID> streams) {
        return jdbc.query(OF_STREAMS, (row, number) -> read(row), (Object) streams.toArray(UUID[]::new));
    }

    /** Every criteria set that was published, in the order of the ledger. */
    public List<AuditTrailEntry> ofCriteria() {
        return jdbc.query(OF_CRITERIA, (row, number) -> read(row));
    }

    /** Every procedure that was published, likewise. */
    public List<AuditTrailEntry> ofProcedures() {
        return jdbc.query(OF_PROCEDURES, (row, number) -> read(row));
    }

    private static List<@Nullable Object> columns(AuditTrailEntry entry) {
        return Arrays.asList(
                entry.position(),
                entry.eventId(),
                entry.stream(),
                entry.version(),
                entry.type(),
                entry.revision(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.actor(),
                entry.role(),
                entry.unit(),
                entry.correlationId(),
                entry.why(),
                entry.payload());
    }

    public static AuditTrailEntry read(ResultSet row) throws SQLException {
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
