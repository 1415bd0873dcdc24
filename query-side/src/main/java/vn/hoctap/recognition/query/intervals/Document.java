package vn.hoctap.recognition.query.intervals;

import java.util.UUID;

/** A state that is kept whole, as one JSON document. */
public interface Document {
    UUID id();

    /** The stream that it is folded from; of its own name where nothing else is said. */
    default UUID stream() {
        return id();
    }
}
