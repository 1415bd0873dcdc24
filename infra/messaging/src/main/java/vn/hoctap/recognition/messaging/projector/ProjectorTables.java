package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import vn.hoctap.recognition.messaging.Envelope;

/** The SQL of checkpoints and dead letters. */
final class ProjectorTables {
    private static final String BOUND_SILENCE = "SET LOCAL idle_in_transaction_session_timeout = '15s'";
    private static final String TAKE_OVER = """
            INSERT INTO projector.checkpoint AS known (projection, epoch) VALUES (?, 1)
            ON CONFLICT (projection) DO UPDATE SET epoch = known.epoch + 1
            RETURNING topic_id, next_offset, position, event_id, epoch""";
    private static final String ADVANCE = """
            UPDATE projector.checkpoint
               SET topic_id = ?, next_offset = ?, position = ?, event_id = ?, updated_at = now()
             WHERE projection = ? AND epoch = ?""";
    private static final String EPOCH = "SELECT epoch FROM projector.checkpoint WHERE projection = ?";
    private static final String SET_ASIDE = """
            INSERT INTO projector.dead_letter
              (projection, topic_id, topic_offset, position, stream, event_id, type, cause)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String PARKED =
            "SELECT DISTINCT stream FROM projector.dead_letter WHERE projection = ? AND stream IS NOT NULL";
    private static final String COUNT = "SELECT count(*) FROM projector.dead_letter WHERE projection = ?";

    private final JdbcOperations jdbc;
    private final String projection;
    private final String findTables;

    /** @param schema where the tables are that it writes to */
    ProjectorTables(JdbcOperations jdbc, String projection, String schema) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.findTables = "SET LOCAL search_path TO " + schema;
    }

    /** From now on only the caller may advance this projection. */
    Checkpoint takeOver() {
        return Objects.requireNonNull(jdbc.queryForObject(
                TAKE_OVER,
                (row, number) -> new Checkpoint(
                        row.getString(1), row.getLong(2), row.getLong(3), row.getObject(4, UUID.class), row.getLong(5)),
                projection));
    }

    /**
     * Lets the projection find its tables in this transaction, and the server end it when its process hangs, so that another
     * one does not wait for its locks.
     */
    void begin() {
        jdbc.execute(BOUND_SILENCE + "; " + findTables);
    }

    /** @throws Fenced if another process has taken over */
    void advance(Checkpoint to) {
        int changed = jdbc.update(
                ADVANCE, to.topicId(), to.nextOffset(), to.position(), to.eventId(), projection, to.epoch());
        if (changed == 0) {
            throw new Fenced(projection);
        }
    }

    /**
     * Notes what was not applied, unless it is there from an earlier reading.
     *
     * @param event null where the record could not be read as one
     */
    int setAside(String topicId, long offset, @Nullable Envelope event, String cause) {
        if (event == null) {
            return jdbc.update(SET_ASIDE, projection, topicId, offset, null, null, null, null, cause);
        }
        return jdbc.update(
                SET_ASIDE,
                projection,
                topicId,
                offset,
                event.position(),
                event.stream(),
                event.eventId(),
                event.type(),
                cause);
    }

    /** Whether somebody has taken over since, be it a rebuilt copy. */
    boolean isTakenFrom(Checkpoint mine) {
        return !jdbc.queryForList(EPOCH, Long.class, projection).equals(List.of(mine.epoch()));
    }

    Set<String> parkedStreams() {
        return new TreeSet<>(jdbc.queryForList(PARKED, String.class, projection));
    }

    long deadLetters() {
        return Objects.requireNonNull(jdbc.queryForObject(COUNT, Long.class, projection));
    }
}
