package vn.hoctap.recognition.query.checks;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far a projection has come, and under whom. */
@Repository
class Places {
    private static final Place NOWHERE = new Place(0, 0);

    private final JdbcTemplate jdbc;

    Places(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Place of(String projection) {
        return jdbc
                .query(
                        "SELECT position, epoch FROM projector.checkpoint WHERE projection = ?",
                        (row, number) -> new Place(row.getLong(1), row.getLong(2)),
                        projection)
                .stream()
                .findFirst()
                .orElse(NOWHERE);
    }

    record Place(long position, long epoch) {}
}
