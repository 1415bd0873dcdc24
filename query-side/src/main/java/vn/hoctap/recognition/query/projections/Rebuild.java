package vn.hoctap.recognition.query.projections;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rebuilding.
 *
 * @param proposedBy account id
 * @param answeredBy account id of who has let it begin, or declined it; null until then
 * @param position of the last event applied; at the end that of both the old and the new tables
 * @param eventsPerSecond since it began
 * @param equal whether the old tables held exactly what was rebuilt; null until then
 * @param cause why it failed
 */
public record Rebuild(
        UUID id,
        String projection,
        State state,
        Instant proposedAt,
        String proposedBy,
        @Nullable String answeredBy,
        @Nullable Instant startedAt,
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

    /** It waits for an answer, or is at it. */
    public boolean underWay() {
        return state == State.PROPOSED || state == State.RUNNING;
    }

    /** How a rebuilding stands: the rebuilt tables are in their place from SWITCHED or DIFFERENT on. */
    public enum State {
        PROPOSED,
        DECLINED,
        RUNNING,
        SWITCHED,
        DIFFERENT,
        FAILED
    }
}
