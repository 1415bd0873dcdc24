package vn.hoctap.recognition.query.history;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;

/** The SQL that reads the entries of dossiers, whole lives at a time. */
@Repository
class HistoryStore {
    private static final String ENTRIES = "SELECT " + AuditTrailStore.COLUMNS + " FROM audit_trail.entry ";
    private static final String OF_STREAM = ENTRIES + "WHERE stream = ? ORDER BY version";

    /** Who once counted in a commune belongs to its history, wherever it counts today. */
    private static final String OF_COMMUNE = """
            WITH page AS (
              SELECT stream, position FROM audit_trail.entry
               WHERE stream IN (SELECT dossier_id FROM progress.standing WHERE area_code = ? AND year = ?)
                 AND position > ?
               ORDER BY position LIMIT ?)
            """;

    private static final String LIVES_ON_PAGE = """
            WHERE stream IN (SELECT stream FROM page) AND position <= (SELECT max(position) FROM page)
            ORDER BY position""";

    private final JdbcTemplate jdbc;

    HistoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditTrailEntry> of(UUID stream) {
        return jdbc.query(OF_STREAM, (row, number) -> AuditTrailStore.read(row), stream);
    }

    /** The next steps of a commune's dossiers after a position, and all that these dossiers had gone through before. */
    List<AuditTrailEntry> ofCommune(String code, int year, long after, int limit) {
        return jdbc.query(
                OF_COMMUNE + ENTRIES + LIVES_ON_PAGE,
                (row, number) -> AuditTrailStore.read(row),
                code,
                year,
                after,
                limit);
    }
}
