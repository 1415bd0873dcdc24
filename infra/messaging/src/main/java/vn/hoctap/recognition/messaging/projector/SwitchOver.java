package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/** The SQL that lets a copy take the place of the live tables, within one transaction of their owner. */
final class SwitchOver {
    private static final Logger LOG = LoggerFactory.getLogger(SwitchOver.class);
    private static final String HOLD = "SELECT id FROM projector.rebuild WHERE id = ? AND state = 'RUNNING' FOR UPDATE";
    private static final String HOLD_POSITION =
            "SELECT position FROM projector.checkpoint WHERE projection = ? FOR UPDATE";
    private static final String TAKE_PLACE = """
            WITH copy AS (DELETE FROM projector.checkpoint WHERE projection = ? RETURNING topic_id, next_offset, event_id)
            UPDATE projector.checkpoint AS live
               SET topic_id = copy.topic_id, next_offset = copy.next_offset, event_id = copy.event_id,
                   epoch = live.epoch + 1, updated_at = now()
              FROM copy WHERE live.projection = ?""";
    private static final String FORGET_LETTERS = "DELETE FROM projector.dead_letter WHERE projection = ?";
    private static final String TAKE_LETTERS = "UPDATE projector.dead_letter SET projection = ? WHERE projection = ?";
    private static final String FINISH = """
            UPDATE projector.rebuild
               SET state = ?, finished_at = clock_timestamp(), position = ?, old_digest = ?, new_digest = ?
             WHERE id = ?""";

    private final JdbcOperations owner;
    private final SchemaCopy schemas;
    private final Fingerprint fingerprint;

    SwitchOver(JdbcOperations owner, SchemaCopy schemas, Fingerprint fingerprint) {
        this.owner = owner;
        this.schemas = schemas;
        this.fingerprint = fingerprint;
    }

    /**
     * Switches at the position where the live one is held meanwhile.
     *
     * @param catchUp brings the copy to a position, or says that it did not get there
     * @return whether the rebuilding has come to its end
     */
    boolean isDone(RebuildRun run, LongPredicate catchUp) {
        if (owner.queryForList(HOLD, UUID.class, run.id()).isEmpty()) {
            return true;
        }
        var live = hold(run.projection().name());
        boolean equal = !live.isEmpty()
                && catchUp.test(live.getFirst())
                && hold(run.copyName()).equals(live);
        if (equal) {
            replace(run, live.getFirst());
        }
        return equal;
    }

    private List<Long> hold(String projection) {
        return owner.queryForList(HOLD_POSITION, Long.class, projection);
    }

    private void replace(RebuildRun run, long position) {
        var name = run.projection().name();
        var before = digest(name, run.schema());
        var after = digest(name, run.copy());
        schemas.replace(run.schema(), run.copy(), run.old());
        owner.update(TAKE_PLACE, run.copyName(), name);
        owner.update(FORGET_LETTERS, name);
        owner.update(TAKE_LETTERS, name, run.copyName());
        boolean equal = before.equals(after);
        owner.update(FINISH, equal ? "SWITCHED" : "DIFFERENT", position, before, after, run.id());
        if (!equal) {
            LOG.error("{} held something else at position {} than its events say, and is rebuilt", name, position);
        }
    }

    private String digest(String projection, String schema) {
        owner.execute("SET LOCAL search_path TO " + schema);
        return fingerprint.of(projection, owner);
    }
}
