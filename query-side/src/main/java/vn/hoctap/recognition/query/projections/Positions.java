package vn.hoctap.recognition.query.projections;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far each projection has come, whichever process feeds it. */
@Repository
public class Positions {
    /** Names the position of the ledger that an answer includes. */
    public static final String HEADER = "Recognition-Position";

    private final JdbcTemplate jdbc;

    Positions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Position of the last event applied; 0 before the first. */
    public long of(String projection) {
        return jdbc
                .queryForList("SELECT position FROM projector.checkpoint WHERE projection = ?", Long.class, projection)
                .stream()
                .findFirst()
                .orElse(0L);
    }
}
