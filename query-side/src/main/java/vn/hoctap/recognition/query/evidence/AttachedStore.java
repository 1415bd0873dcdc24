package vn.hoctap.recognition.query.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.query.reading.EventReader;

/** The SQL that reads which files were attached to a dossier, from the audit trail. */
@Repository
class AttachedStore {
    private static final String EVENTS = """
            SELECT type, revision, payload FROM audit_trail.entry
             WHERE stream = ? AND type IN ('DossierRegistered', 'PastRecognitionImported', 'EvidenceAttached', 'EvidenceRemoved')
             ORDER BY version""";

    private final JdbcTemplate jdbc;
    private final EventReader reader;

    AttachedStore(JdbcTemplate jdbc, EventReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** In their order; none for a dossier that nobody knows. */
    List<RecognitionEvent> events(UUID dossier) {
        return jdbc.query(
                EVENTS,
                (row, _) -> reader.read(row.getString("type"), row.getString("revision"), row.getString("payload")),
                dossier);
    }
}
