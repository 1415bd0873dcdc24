package vn.hoctap.recognition.messaging.projector;

/**
 * How far a projection has come.
 *
 * @param position of the last event applied or parked
 * @param epoch raised at every takeover; writing under an older one is refused
 */
record Checkpoint(String topicId, long nextOffset, long position, long epoch) {
    Checkpoint at(long newOffset, long newPosition) {
        return new Checkpoint(topicId, newOffset, newPosition, epoch);
    }

    /** The same place in the ledger, to be found again from the beginning of another topic. */
    Checkpoint on(String otherTopicId) {
        return new Checkpoint(otherTopicId, 0, position, epoch);
    }
}
