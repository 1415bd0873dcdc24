package vn.hoctap.recognition.query.projections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The SQL of the events that were set aside. */
@Repository
class DeadLetters {
    private static final String OF_PROJECTION = """
            SELECT position, type, cause, parked_at FROM projector.dead_letter
             WHERE projection = ? ORDER BY position NULLS FIRST, id LIMIT 100""";

    private final JdbcTemplate jdbc;

    DeadLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadLetter> of(String projection) {
        return jdbc.query(OF_PROJECTION, DeadLetters::read, projection);
    }

    private static DeadLetter read(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getObject("position", Long.class),
                row.getString("type"),
                row.getString("cause"),
                row.getTimestamp("parked_at").toInstant());
    }
}
