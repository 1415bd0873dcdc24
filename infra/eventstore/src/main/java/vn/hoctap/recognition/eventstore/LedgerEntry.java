package vn.hoctap.recognition.eventstore;

import java.time.Instant;
import java.util.UUID;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LeafHash;

/**
 * An event at its place in the ledger.
 *
 * @param position from 1, without a gap
 * @param version from 0, without a gap within its stream
 * @param recordedAt the server's clock when the position was given, in microseconds; never falls along positions
 * @param leaf RFC 6962 leaf hash, as the database computed it
 */
public record LedgerEntry(
        long position,
        String streamType,
        String stream,
        long version,
        UUID eventId,
        String type,
        String revision,
        Instant recordedAt,
        String payload,
        String metadata,
        Hash leaf) {
    /** What {@link #leaf()} must be for the other fields. */
    public Hash expectedLeaf() {
        return LeafHash.of(
                position, streamType, stream, version, eventId, type, revision, recordedAt, payload, metadata);
    }
}
