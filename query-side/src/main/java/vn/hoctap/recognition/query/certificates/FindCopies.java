package vn.hoctap.recognition.query.certificates;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Counts the copies of certificates (số bản sao) that were issued from the original register. */
@Repository
public class FindCopies {
    private static final String ISSUED = """
            SELECT stream, count(*) FROM audit_trail.entry
             WHERE type = 'CertificateCopyIssued' AND stream = ANY (?)
             GROUP BY stream""";

    private final JdbcTemplate jdbc;

    FindCopies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By dossier, of those that who reads may see; one without copies is left out. */
    public Map<UUID, Long> of(Collection<UUID> dossiers) {
        return jdbc
                .query(ISSUED, (row, number) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)), (Object)
                        dossiers.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
