package vn.hoctap.recognition.query.searchtext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The SQL that writes the words of dossiers. */
@Repository
class SearchStore {
    private static final String KNOWN = """
            SELECT dossier_id, applicant_name, applicant_code, area_name, code, decision_numbers, year
              FROM dossier WHERE dossier_id = ANY (?)""";
    private static final String WRITE = """
            INSERT INTO dossier AS known (dossier_id, applicant_name, applicant_code, area_name, code,
                                          decision_numbers, year, named, folded, packed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (dossier_id) DO UPDATE
               SET applicant_name = EXCLUDED.applicant_name, applicant_code = EXCLUDED.applicant_code,
                   area_name = EXCLUDED.area_name, code = EXCLUDED.code,
                   decision_numbers = EXCLUDED.decision_numbers, year = EXCLUDED.year,
                   named = EXCLUDED.named, folded = EXCLUDED.folded, packed = EXCLUDED.packed""";

    private final JdbcTemplate jdbc;

    SearchStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, DossierWords> known(Collection<UUID> dossiers) {
        var known = new HashMap<UUID, DossierWords>();
        if (!dossiers.isEmpty()) {
            jdbc.query(KNOWN, SearchStore::read, new Object[] {dossiers.toArray(UUID[]::new)})
                    .forEach(words -> known.put(words.dossierId(), words));
        }
        return known;
    }

    void write(Collection<DossierWords> dossiers) {
        var rows = dossiers.stream().map(SearchStore::columns).toList();
        jdbc.batchUpdate(WRITE, rows);
    }

    private static Object[] columns(DossierWords words) {
        return new Object[] {
            words.dossierId(),
            words.applicantName(),
            words.applicantCode(),
            words.areaName(),
            words.code(),
            words.decisionNumbers(),
            words.year(),
            words.named(),
            words.folded(),
            words.packed()
        };
    }

    private static DossierWords read(ResultSet row, int number) throws SQLException {
        return new DossierWords(
                row.getObject("dossier_id", UUID.class),
                row.getString("applicant_name"),
                row.getString("applicant_code"),
                row.getString("area_name"),
                row.getString("code"),
                row.getString("decision_numbers"),
                row.getInt("year"));
    }
}
