package vn.hoctap.recognition.messaging.projector;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a projection stands in this process.
 *
 * @param leading whether this process feeds it; another one may
 * @param position of the last event applied
 * @param lag how many records of the topic are still to come
 * @param lagTime age of the last event applied while more are to come, else zero
 * @param stalled nothing moves though it should
 * @param failing why the last round came to nothing and is tried again; null when it did not
 */
public record ProjectorStatus(
        boolean leading,
        long position,
        long lag,
        Duration lagTime,
        long deadLetters,
        long ahead,
        boolean stalled,
        @Nullable String failing) {}
