package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes within a larger array, not copied: who reads a line keeps them until the next line, and no longer. */
final class Slice {
    private final byte[] array;
    private final int from;
    private final int to;

    Slice(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    int length() {
        return to - from;
    }

    /** @param start counted from the slice's own start */
    Slice part(int start, int end) {
        return new Slice(array, from + start, from + end);
    }

    byte[] copy() {
        return Arrays.copyOfRange(array, from, to);
    }

    void addTo(MessageDigest digest) {
        digest.update(array, from, length());
    }

    boolean sameAs(byte[] other) {
        return Arrays.equals(array, from, to, other, 0, other.length);
    }

    boolean contains(byte[] sought) {
        for (int start = from; start <= to - sought.length; start++) {
            if (Arrays.equals(array, start, start + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    /** As text; the reader has made sure that the bytes are UTF-8. */
    @Override
    public String toString() {
        return new String(array, from, length(), UTF_8);
    }
}
