package vn.hoctap.recognition.query.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The SQL that reads a year's newest judgements, one by one, each with the registration that it belongs to. */
@Repository
class CaseStore {
    private static final String JUDGED = """
            SELECT dossier_id, applicant_code, applicant_name, area_code, judged.type, judged.revision, judged.payload,
                   begun.revision AS begun_revision, begun.payload AS begun_payload
              FROM (SELECT * FROM progress.standing
                     WHERE year = ? AND kind = ? AND tier = ? AND assessed_version IS NOT NULL AND\s""";
    private static final String PAYLOADS = """
            ) known
              JOIN audit_trail.entry judged ON judged.stream = dossier_id AND judged.version = assessed_version
              JOIN LATERAL (
                SELECT revision, payload FROM audit_trail.entry
                 WHERE stream = dossier_id AND version < assessed_version AND type = 'DossierRegistered'
                 ORDER BY version DESC LIMIT 1) begun ON true
             ORDER BY dossier_id""";
    private static final int ROWS_AT_ONCE = 500;

    /** A reader that takes its time holds a connection, which others wait for. */
    private static final String BOUND = "SET LOCAL transaction_timeout = '60s'";

    private final JdbcTemplate cursor;
    private final TransactionTemplate reading;

    CaseStore(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.cursor = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.cursor.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Hands over what was judged, by dossier, as it all stood at one instant; only some of it is in memory. */
    void each(Question question, Consumer<Judged> reader) {
        reading.executeWithoutResult(ignored -> {
            cursor.execute(BOUND);
            cursor.query(
                    JUDGED + question.asOf().condition() + PAYLOADS,
                    row -> {
                        reader.accept(read(row));
                    },
                    question.arguments().toArray());
        });
    }

    private static Judged read(ResultSet row) throws SQLException {
        return new Judged(
                new Case.Applicant(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("applicant_code"),
                        row.getString("applicant_name"),
                        row.getString("area_code")),
                new Written(row.getString("type"), row.getString("revision"), row.getString("payload")),
                new Written("DossierRegistered", row.getString("begun_revision"), row.getString("begun_payload")));
    }

    /** The newest judgement of a dossier and the registration to which it belongs. */
    record Judged(Case.Applicant applicant, Written judgement, Written registration) {}

    /** An event as the trail keeps it. */
    record Written(String type, String revision, String payload) {}
}
