package vn.hoctap.recognition.transparency;

import java.time.Instant;

/** The tree of all events so far, and that of their streams' heads. */
final class MerkleLog {
    private final CompactRange events = new CompactRange();
    private final StreamHeads heads = new StreamHeads();

    long size() {
        return events.size();
    }

    Hash root() {
        return events.root();
    }

    /** @throws IllegalStateException if the event is not the next one */
    void append(LoggedEvent event) {
        if (event.position() != size() + 1) {
            throw new IllegalStateException("Position " + event.position() + " follows " + size());
        }
        events.append(event.leaf());
        heads.put(event.stream(), event.version(), event.position());
    }

    Checkpoint checkpoint(Instant at) {
        return new Checkpoint(size(), root(), heads.size(), heads.root(), at);
    }
}
