package vn.hoctap.recognition.query.certificates;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Holding;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;

/**
 * Finds a dossier for whoever holds its receipt (tra cứu tình trạng hồ sơ). Codes are given in their order, and so anybody could
 * think of one: the day for which the result was promised has to be known as well.
 */
@Repository
public class FindFollowed {
    private static final String QUERY = "SELECT " + ProgressStore.COLUMNS + """
            , position FROM progress.standing
             WHERE %s AND dossier_id IN (
                   SELECT stream FROM audit_trail.entry
                    WHERE type = 'DossierAccepted' AND payload::jsonb ->> 'code' = ?
                      AND payload::jsonb ->> 'appointment' = ?)""".formatted(AsOf.NOW.condition());

    private final JdbcTemplate everybodys;
    private final FindCertificates certificates;

    FindFollowed(Feeding feeding, FindCertificates certificates) {
        this.everybodys = feeding.jdbc();
        this.certificates = certificates;
    }

    /**
     * Empty where there is no receipt that says both.
     *
     * @param code in the national form (mã số hồ sơ)
     * @param appointment as the receipt says it
     */
    public Optional<FollowedDossier> by(String code, LocalDate appointment) {
        return everybodys.query(QUERY, ProgressStore::read, code, appointment.toString()).stream()
                .findFirst()
                .map(this::told);
    }

    private FollowedDossier told(DossierRow row) {
        var standing = row.standing();
        return new FollowedDossier(
                row.title(),
                row.year(),
                standing.stage(),
                standing.stageSince(),
                Holding.of(standing, Days.orToday(null)),
                certificates.codeOf(row.dossierId()).orElse(null));
    }
}
