package vn.hoctap.recognition.messaging.projector;

import java.time.Duration;

/**
 * Something is missing before a record that came. The relay usually sends it again within moments; otherwise it may stand
 * earlier in the topic than the checkpoint says, which is looked at once for each gap.
 */
final class Gap {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private long awaiting;
    private long since;
    private boolean searched;

    /** The highest position that came too early; 0 without a gap. */
    long awaiting() {
        return awaiting;
    }

    void note(boolean progress, long nowAwaiting) {
        if (awaiting == 0 || progress) {
            since = System.nanoTime();
            searched = false;
        }
        awaiting = nowAwaiting;
    }

    long eventsAfter(long position) {
        return awaiting == 0 ? 0 : awaiting - position;
    }

    /** True once for each gap that has lasted. */
    boolean isToBeSearched() {
        if (awaiting == 0 || searched || System.nanoTime() - since < PATIENCE.toNanos()) {
            return false;
        }
        searched = true;
        return true;
    }
}
