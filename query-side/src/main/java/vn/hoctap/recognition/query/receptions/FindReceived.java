package vn.hoctap.recognition.query.receptions;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Lists what was taken in, in the order in which it came; what came back after a supplement keeps its place and its code. */
@Repository
public class FindReceived {
    private static final String RECEIPTS = "SELECT " + AuditTrailStore.COLUMNS + """
             FROM audit_trail.entry
            WHERE type = 'DossierAccepted' AND effective_on BETWEEN ? AND ?
              AND NOT EXISTS (
                  SELECT FROM audit_trail.entry AS earlier
                   WHERE earlier.stream = entry.stream AND earlier.version < entry.version
                     AND earlier.type = 'DossierAccepted'
                     AND earlier.payload::jsonb ->> 'code' IS NOT DISTINCT FROM entry.payload::jsonb ->> 'code')
            ORDER BY effective_on, position""";

    private final JdbcTemplate jdbc;
    private final EventReader reader;
    private final ProgressStore dossiers;

    FindReceived(JdbcTemplate jdbc, EventReader reader, ProgressStore dossiers) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.dossiers = dossiers;
    }

    /**
     * Those that who reads may see.
     *
     * @param year of the receipt
     * @param office code; null for whatever office took them in
     */
    public List<ReceivedDossier> in(int year, @Nullable String office) {
        var receipts = jdbc.query(
                RECEIPTS,
                (row, number) -> AuditTrailStore.read(row),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31));
        var rows = dossiers.among(
                receipts.stream().map(AuditTrailEntry::stream).distinct().toList());
        return receipts.stream()
                .flatMap(entry -> received(entry, rows))
                .filter(each -> office == null || each.receipt().office().code().equals(office))
                .toList();
    }

    private Stream<ReceivedDossier> received(AuditTrailEntry entry, Map<UUID, DossierRow> rows) {
        var receipt = (DossierAccepted) reader.read(entry.type(), entry.revision(), entry.payload());
        return Stream.ofNullable(rows.get(entry.stream())).map(row -> new ReceivedDossier(row, receipt));
    }
}
