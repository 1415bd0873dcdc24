package vn.hoctap.recognition.query.projections;

import java.util.Objects;
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

    /**
     * Where several projections stand together: at the least position of theirs.
     *
     * @param epoch the sum of theirs, which changes with each takeover and each rebuild
     * @param nextOffset of the topic, the least of theirs
     */
    record At(long position, long epoch, long nextOffset) {}

    At of(String... projections) {
        var all = "SELECT min(position), sum(epoch), min(next_offset), count(*) FROM projector.checkpoint"
                + " WHERE projection = ANY (?)";
        return Objects.requireNonNull(jdbc.queryForObject(
                all,
                (row, number) -> row.getInt(4) < projections.length
                        ? new At(0, 0, 0)
                        : new At(row.getLong(1), row.getLong(2), row.getLong(3)),
                new Object[] {projections}));
    }

    /** Up to which all of some projections include every event; 0 before the first. */
    public long reachedByAll(String... projections) {
        return of(projections).position();
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
