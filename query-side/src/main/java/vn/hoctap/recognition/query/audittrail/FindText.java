package vn.hoctap.recognition.query.audittrail;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Looks for a text where it may stand in the trail: in the reason, in the act's title, in the account and in the unit.
 * Only reasons are many; of the others those that fit are found first, so that the database sees which index serves.
 */
@Repository
class FindText {
    private static final String SAYS = "(folded_why LIKE ? OR type = ANY (?) OR actor = ANY (?) OR unit = ANY (?))";

    /** Steps from one value to the next on the column's index, because each stands in very many entries. */
    private static final String VALUES = """
            WITH RECURSIVE known (value) AS (
                (SELECT COLUMN FROM audit_trail.entry ORDER BY COLUMN LIMIT 1)
                UNION ALL
                SELECT (SELECT COLUMN FROM audit_trail.entry WHERE COLUMN > known.value ORDER BY COLUMN LIMIT 1)
                  FROM known WHERE known.value IS NOT NULL)
            SELECT value FROM known WHERE folding.folded(value) LIKE ?""";

    private static final String ACTORS = VALUES.replace("COLUMN", "actor");
    private static final String UNITS = VALUES.replace("COLUMN", "unit");

    private final JdbcTemplate jdbc;

    FindText(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Conditions in(Conditions conditions, String text) {
        var part = Folding.containing(text);
        return conditions.andAll(
                SAYS, part, Acts.titled(text).toArray(String[]::new), values(ACTORS, part), values(UNITS, part));
    }

    private Object values(String query, String part) {
        return jdbc.queryForList(query, String.class, part).toArray(String[]::new);
    }
}
