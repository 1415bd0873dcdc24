package vn.hoctap.recognition.query.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.readers.Feeding;

/** The events behind a certificate, for whoever holds its code, whoever they are. */
@Repository
class CertificateStore {
    private static final String CERTIFYING = "type IN ('DossierRecognised', 'PastRecognitionImported')";
    private static final String BEHIND = "SELECT " + AuditTrailStore.COLUMNS + """
             FROM audit_trail.entry
            WHERE stream = (SELECT stream FROM audit_trail.entry WHERE event_id = ? AND %s)
            ORDER BY version""".formatted(CERTIFYING);
    private static final String CODES =
            "SELECT stream, event_id FROM audit_trail.entry WHERE stream = ANY (?) AND " + CERTIFYING;

    private final JdbcTemplate everybodys;

    CertificateStore(Feeding feeding) {
        this.everybodys = feeding.jdbc();
    }

    /** All events of the dossier that an event recognised, in their order; none where no event of that id recognised any. */
    List<AuditTrailEntry> behind(UUID code) {
        return everybodys.query(BEHIND, (row, number) -> AuditTrailStore.read(row), code);
    }

    /** By dossier. */
    Map<UUID, UUID> codesOf(Collection<UUID> dossiers) {
        return everybodys
                .query(
                        CODES,
                        (row, number) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        (Object) dossiers.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
