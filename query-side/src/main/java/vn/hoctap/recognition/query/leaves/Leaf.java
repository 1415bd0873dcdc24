package vn.hoctap.recognition.query.leaves;

import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LeafHash;

/**
 * What of an event the audit trail does not keep, and the hash over all of it.
 *
 * @param metadata the JSON text that was stored
 */
record Leaf(long position, String stream, long version, String streamType, String metadata, Hash hash) {
    static Leaf of(Envelope event) {
        return new Leaf(
                event.position(),
                event.stream(),
                event.version(),
                event.streamType(),
                event.metadata(),
                LeafHash.of(
                        event.position(),
                        event.streamType(),
                        event.stream(),
                        event.version(),
                        event.eventId(),
                        event.type(),
                        event.revision(),
                        event.recordedAt(),
                        event.payload(),
                        event.metadata()));
    }
}
