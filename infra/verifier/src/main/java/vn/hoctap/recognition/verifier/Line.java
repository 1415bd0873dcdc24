package vn.hoctap.recognition.verifier;

import java.util.List;
import java.util.UUID;

/** A line of a package after its first three, in the order in which they come. */
sealed interface Line {
    /** @param from size of the earlier checkpoint */
    record Consistency(long from, List<Hash> proof) implements Line {}

    /**
     * @param recordedAt microseconds since 1970
     * @param payload the bytes that were stored, as all slices here valid until the next line is read
     * @param proof of inclusion in the log; empty where the scope is all
     */
    record Event(
            long position,
            Slice streamType,
            String stream,
            long version,
            UUID id,
            Slice type,
            Slice revision,
            long recordedAt,
            Slice payload,
            Slice metadata,
            List<Hash> proof)
            implements Line {}

    /**
     * The newest event of a stream.
     *
     * @param index of its leaf among the stream heads, from 0
     */
    record Head(String stream, long version, long position, long index, List<Hash> proof) implements Line {}

    /** @param sha256 64 hexadecimal digits, small */
    record Attachment(String sha256, String stream, long position) implements Line {}

    /** For people; proves nothing, and is not kept. */
    record Summary() implements Line {}

    /** @param sha256 of all bytes before this line, hexadecimal */
    record End(long events, String sha256) implements Line {}
}
