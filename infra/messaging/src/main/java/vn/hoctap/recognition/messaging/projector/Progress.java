package vn.hoctap.recognition.messaging.projector;

import java.time.Duration;
import java.time.Instant;

/** What a projector knows of itself, for whoever asks from another thread. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private boolean leading;
    private long position;
    private long lag;
    private long deadLetters;
    private long ahead;
    private Instant newestApplied = Instant.MAX;
    private long polledAt = System.nanoTime();
    private long movedAt = System.nanoTime();

    synchronized void standBy() {
        leading = false;
        lag = 0;
        polledAt = System.nanoTime();
    }

    synchronized void waitingForTopic() {
        leading = true;
        polledAt = System.nanoTime();
    }

    /** After each poll. */
    synchronized void note(ProjectorSession applying, long newLag, Instant newestRecord) {
        polledAt = System.nanoTime();
        if (!leading || applying.checkpoint().position() != position || newLag == 0) {
            movedAt = polledAt;
        }
        leading = true;
        lag = newLag;
        position = applying.checkpoint().position();
        deadLetters = applying.deadLetters();
        ahead = applying.ahead();
        newestApplied = newestRecord.equals(Instant.MAX) ? newestApplied : newestRecord;
    }

    synchronized ProjectorStatus status() {
        return new ProjectorStatus(leading, position, lag, lagTime(), deadLetters, ahead, stalled());
    }

    private Duration lagTime() {
        if (lag == 0 || newestApplied.equals(Instant.MAX)) {
            return Duration.ZERO;
        }
        var age = Duration.between(newestApplied, Instant.now());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private boolean stalled() {
        long now = System.nanoTime();
        return now - polledAt > PATIENCE.toNanos() || (lag > 0 && now - movedAt > PATIENCE.toNanos());
    }
}
