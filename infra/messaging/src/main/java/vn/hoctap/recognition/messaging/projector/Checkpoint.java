package vn.hoctap.recognition.messaging.projector;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come.
 *
 * @param nextOffset from where on the topic is to be read
 * @param position of the last event applied or parked
 * @param eventId of the last event applied or parked, null before the first
 * @param epoch raised at every takeover; writing under an older one is refused
 */
record Checkpoint(
        String topicId,
        long nextOffset,
        long position,
        @Nullable UUID eventId,
        long epoch) {
    Checkpoint after(long newPosition, UUID newEventId) {
        return new Checkpoint(topicId, nextOffset, newPosition, newEventId, epoch);
    }

    Checkpoint readingFrom(long offset) {
        return new Checkpoint(topicId, offset, position, eventId, epoch);
    }

    /** The same place in the ledger, to be found again from the beginning of another topic. */
    Checkpoint on(String otherTopicId) {
        return new Checkpoint(otherTopicId, 0, position, eventId, epoch);
    }
}
