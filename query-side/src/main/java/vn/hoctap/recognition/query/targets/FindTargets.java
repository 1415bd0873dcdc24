package vn.hoctap.recognition.query.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.query.reading.AsOf;

/** The targets in force. */
@Repository
public class FindTargets {
    private static final String IN_FORCE = """
            SELECT version, lower(effective) AS effective_on, recorded_at, reason, targets
              FROM targets.publication WHERE\s""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    FindTargets(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force at a point on the two axes; empty where there was none yet. */
    public Optional<TargetsInForce> on(AsOf asOf) {
        var arguments = asOf.arguments().toArray();
        return jdbc.query(IN_FORCE + asOf.condition(), (row, number) -> read(row), arguments).stream()
                .findFirst();
    }

    private TargetsInForce read(ResultSet row) throws SQLException {
        return new TargetsInForce(
                row.getInt("version"),
                row.getObject("effective_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("reason"),
                List.of(json.readValue(row.getString("targets"), Target[].class)));
    }
}
