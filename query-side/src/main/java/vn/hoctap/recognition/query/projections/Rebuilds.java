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

/** Rebuildings that were proposed, and how far each has come. */
@Repository
class Rebuilds {
    private static final String ADD = "INSERT INTO projector.rebuild (id, projection, proposed_by) VALUES (?, ?, ?)";
    private static final String BEGIN = """
            UPDATE projector.rebuild SET state = 'RUNNING', started_at = clock_timestamp(), answered_by = ?
             WHERE projection = ? AND id = ? AND state = 'PROPOSED'""";
    private static final String DECLINE = """
            UPDATE projector.rebuild SET state = 'DECLINED', answered_by = ?
             WHERE projection = ? AND id = ? AND state = 'PROPOSED'""";
    private static final String SELECT = """
            SELECT r.id, r.projection, r.state, r.proposed_at, r.proposed_by, r.answered_by, r.started_at, r.finished_at, r.old_digest, r.new_digest, r.cause,
                   coalesce(r.position, copy.position, 0) AS done, coalesce(r.position, live.position, 0) AS whole,
                   coalesce(r.finished_at, copy.updated_at, r.started_at, r.proposed_at) AS moved_at
              FROM projector.rebuild AS r
              LEFT JOIN projector.checkpoint AS live ON r.state = 'RUNNING' AND live.projection = r.projection
              LEFT JOIN projector.checkpoint AS copy
                ON r.state = 'RUNNING' AND copy.projection = r.projection || '~rebuild'
            """;
    private static final String NEWEST_FIRST =
            SELECT + "WHERE r.projection = ? ORDER BY r.proposed_at DESC, r.id LIMIT 100";
    private static final String ONE = SELECT + "WHERE r.projection = ? AND r.id = ?";
    private static final String OPEN = SELECT + "WHERE r.state IN ('PROPOSED', 'RUNNING') ORDER BY r.proposed_at, r.id";

    private final JdbcTemplate jdbc;

    Rebuilds(Feeding feeding) {
        this.jdbc = feeding.jdbc();
    }

    /**
     * Puts one to the others who may let it begin; empty where one is proposed or under way.
     *
     * @param subject account id of who proposes it
     */
    Optional<UUID> propose(String projection, String subject) {
        var id = UUID.randomUUID();
        try {
            jdbc.update(ADD, id, projection, subject);
            return Optional.of(id);
        } catch (DuplicateKeyException underWay) {
            return Optional.empty();
        }
    }

    /** Says whether it was still waiting for that; whoever has proposed it cannot be the one to let it begin. */
    boolean begin(Rebuild proposed, String subject) {
        return jdbc.update(BEGIN, subject, proposed.projection(), proposed.id()) == 1;
    }

    /** Says whether it was still waiting for an answer. */
    boolean decline(Rebuild proposed, String subject) {
        return jdbc.update(DECLINE, subject, proposed.projection(), proposed.id()) == 1;
    }

    List<Rebuild> of(String projection) {
        return jdbc.query(NEWEST_FIRST, Rebuilds::read, projection);
    }

    /** All that wait for an answer or are under way, the longest first. */
    List<Rebuild> open() {
        return jdbc.query(OPEN, Rebuilds::read);
    }

    Optional<Rebuild> find(String projection, UUID id) {
        return jdbc.query(ONE, Rebuilds::read, projection, id).stream().findFirst();
    }

    private static Rebuild read(ResultSet row, int number) throws SQLException {
        var state = Rebuild.State.valueOf(row.getString("state"));
        var proposedAt = row.getTimestamp("proposed_at").toInstant();
        var startedAt = instant(row, "started_at");
        var movedAt = row.getTimestamp("moved_at").toInstant();
        long done = row.getLong("done");
        var speed = new Speed(
                done, row.getLong("whole"), Duration.between(Objects.requireNonNullElse(startedAt, movedAt), movedAt));
        return new Rebuild(
                row.getObject("id", UUID.class),
                row.getString("projection"),
                state,
                proposedAt,
                row.getString("proposed_by"),
                row.getString("answered_by"),
                startedAt,
                instant(row, "finished_at"),
                done,
                speed.left(),
                speed.perSecond(),
                state == Rebuild.State.RUNNING ? speed.secondsLeft() : null,
                row.getString("old_digest"),
                row.getString("new_digest"),
                equal(row.getString("old_digest"), row.getString("new_digest")),
                row.getString("cause"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Boolean equal(@Nullable String before, @Nullable String after) {
        return before == null ? null : Objects.equals(before, after);
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
