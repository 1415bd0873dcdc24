package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.UUID;
import vn.hoctap.recognition.verifier.Line.Event;

/**
 * Hashes of RFC 6962 section 2.1: what a leaf hashes begins with 0x00, what a node hashes with 0x01, so that neither passes
 * for the other. For one thread.
 */
final class TreeHasher {
    /** Root of a tree without leaves: the hash of nothing. */
    static final Hash EMPTY = Hash.of(Hash.sha256());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = Hash.sha256();
    private final byte[] number = new byte[Long.BYTES];

    Hash node(Hash left, Hash right) {
        digest.update(NODE);
        left.addTo(digest);
        right.addTo(digest);
        return Hash.of(digest);
    }

    Hash leaf(Slice content) {
        digest.update(LEAF);
        content.addTo(digest);
        return Hash.of(digest);
    }

    /** Leaf of the log. */
    Hash leaf(Event event) {
        digest.update(LEAF);
        add(event.position());
        add(event.streamType());
        add(event.stream());
        add(event.version());
        add(event.id());
        add(event.type());
        add(event.revision());
        add(event.recordedAt());
        add(event.payload());
        add(event.metadata());
        return Hash.of(digest);
    }

    /** Leaf of the stream heads. */
    Hash leaf(String stream, long version, long position) {
        digest.update(LEAF);
        add(stream);
        add(version);
        add(position);
        return Hash.of(digest);
    }

    private void add(UUID id) {
        add(id.getMostSignificantBits());
        add(id.getLeastSignificantBits());
    }

    private void add(String text) {
        add(Slice.of(text.getBytes(UTF_8)));
    }

    private void add(Slice text) {
        add(text.length(), Integer.BYTES);
        text.addTo(digest);
    }

    private void add(long value) {
        add(value, Long.BYTES);
    }

    private void add(long value, int length) {
        for (int place = 0; place < length; place++) {
            number[place] = (byte) (value >>> (Byte.SIZE * (length - 1 - place)));
        }
        digest.update(number, 0, length);
    }
}
