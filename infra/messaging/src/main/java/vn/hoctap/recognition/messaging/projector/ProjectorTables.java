package vn.hoctap.recognition.messaging.projector;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The SQL of checkpoints and dead letters. */
final class ProjectorTables {
    private static final String TAKE_OVER = """
            INSERT INTO projector.checkpoint AS known (projection, epoch) VALUES (?, 1)
            ON CONFLICT (projection) DO UPDATE SET epoch = known.epoch + 1
            RETURNING topic_id, next_offset, position, epoch""";
    private static final String ADVANCE = """
            UPDATE projector.checkpoint SET topic_id = ?, next_offset = ?, position = ?, updated_at = now()
             WHERE projection = ? AND epoch = ?""";
    private static final String PARK = """
            INSERT INTO projector.dead_letter (projection, topic_offset, position, stream, type, cause)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String PARKED =
            "SELECT DISTINCT stream FROM projector.dead_letter WHERE projection = ? AND stream IS NOT NULL";
    private static final String COUNT = "SELECT count(*) FROM projector.dead_letter WHERE projection = ?";

    private final JdbcOperations jdbc;
    private final String projection;

    ProjectorTables(JdbcOperations jdbc, String projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** From now on only the caller may advance this projection. */
    Checkpoint takeOver() {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(
                TAKE_OVER,
                (row, number) -> new Checkpoint(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                projection));
    }

    /** @throws Fenced if another process has taken over */
    void advance(Checkpoint to) {
        int changed = jdbc.update(ADVANCE, to.topicId(), to.nextOffset(), to.position(), projection, to.epoch());
        if (changed == 0) {
            throw new Fenced(projection);
        }
    }

    void park(long offset, @Nullable Long position, @Nullable String stream, @Nullable String type, String cause) {
        jdbc.update(PARK, projection, offset, position, stream, type, cause);
    }

    Set<String> parkedStreams() {
        return new TreeSet<>(jdbc.queryForList(PARKED, String.class, projection));
    }

    long deadLetters() {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(COUNT, Long.class, projection));
    }
}
