package vn.hoctap.recognition.query.projections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.readers.Feeding;

/** Rebuildings that were asked for, and how far each has come. */
@Repository
class Rebuilds {
    private static final String ADD = "INSERT INTO projector.rebuild (id, projection) VALUES (?, ?)";
    private static final String SELECT = """
            SELECT r.id, r.projection, r.state, r.started_at, r.finished_at, r.old_digest, r.new_digest, r.cause,
                   coalesce(r.position, copy.position, 0) AS done, coalesce(r.position, live.position, 0) AS whole,
                   coalesce(r.finished_at, copy.updated_at, r.started_at) AS moved_at
              FROM projector.rebuild AS r
              LEFT JOIN projector.checkpoint AS live ON r.state = 'RUNNING' AND live.projection = r.projection
              LEFT JOIN projector.checkpoint AS copy
                ON r.state = 'RUNNING' AND copy.projection = r.projection || '~rebuild'
             WHERE r.projection = ?""";
    private static final String NEWEST_FIRST = SELECT + " ORDER BY r.started_at DESC, r.id LIMIT 100";
    private static final String ONE = SELECT + " AND r.id = ?";

    private final JdbcTemplate jdbc;

    Rebuilds(Feeding feeding) {
        this.jdbc = feeding.jdbc();
    }

    /** Asks for one; empty where one is under way. */
    Optional<UUID> begin(String projection) {
        var id = UUID.randomUUID();
        try {
            jdbc.update(ADD, id, projection);
            return Optional.of(id);
        } catch (DuplicateKeyException underWay) {
            return Optional.empty();
        }
    }

    List<Rebuild> of(String projection) {
        return jdbc.query(NEWEST_FIRST, Rebuilds::read, projection);
    }

    Optional<Rebuild> find(String projection, UUID id) {
        return jdbc.query(ONE, Rebuilds::read, projection, id).stream().findFirst();
    }

    private static Rebuild read(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var startedAt = row.getTimestamp("started_at").toInstant();
        var movedAt = row.getTimestamp("moved_at").toInstant();
        long done = row.getLong("done");
        var speed = new Speed(done, row.getLong("whole"), Duration.between(startedAt, movedAt));
        var ended = row.getTimestamp("finished_at");
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getString("projection"),
                state,
                startedAt,
                ended == null ? null : ended.toInstant(),
                done,
                speed.left(),
                speed.perSecond(),
                state == State.RUNNING ? speed.secondsLeft() : null,
                row.getString("old_digest"),
                row.getString("new_digest"),
                equal(row.getString("old_digest"), row.getString("new_digest")),
                row.getString("cause"));
    }

    private static @Nullable Boolean equal(@Nullable String before, @Nullable String after) {
        return before == null ? null : Objects.equals(before, after);
    }

    /** How a rebuilding stands: the rebuilt tables are in their place from SWITCHED or DIFFERENT on. */
    enum State {
        RUNNING,
        SWITCHED,
        DIFFERENT,
        FAILED
    }

    /**
     * One rebuilding.
     *
     * @param position of the last event applied; at the end that of both the old and the new tables
     * @param eventsPerSecond since it was asked for
     * @param equal whether the old tables held exactly what was rebuilt; null until then
     * @param cause why it failed
     */
    record Rebuild(
            UUID id,
            String projection,
            State state,
            Instant startedAt,
            @Nullable Instant finishedAt,
            long position,
            long eventsToDo,
            long eventsPerSecond,
            @Nullable Long secondsLeft,
            @Nullable String oldDigest,
            @Nullable String newDigest,
            @Nullable Boolean equal,
            @Nullable String cause) {
        public long eventsDone() {
            return position;
        }
    }

    private record Speed(long done, long whole, Duration time) {
        long left() {
            return Math.max(0, whole - done);
        }

        long perSecond() {
            return Math.round(done * 1000.0 / Math.max(1, time.toMillis()));
        }

        @Nullable
        Long secondsLeft() {
            return perSecond() == 0 ? null : Math.ceilDiv(left(), perSecond());
        }
    }
}
