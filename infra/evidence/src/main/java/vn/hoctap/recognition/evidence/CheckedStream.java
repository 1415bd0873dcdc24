package vn.hoctap.recognition.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Hashes what passes, and at the end throws unless it was what it should be. */
final class CheckedStream extends FilterInputStream {
    private final EvidenceHash expected;
    private final MessageDigest digest = EvidenceHash.digest();

    CheckedStream(InputStream content, EvidenceHash expected) {
        super(content);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            check();
        } else {
            digest.update(into, offset, read);
        }
        return read;
    }

    /** Skipping would leave bytes out of the hash. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A digest begins anew once it was asked, so a second look at the end has to see the same. */
    private void check() throws IOException {
        var found = EvidenceHash.of(copy());
        if (!found.equals(expected)) {
            throw new EvidenceLost(EvidenceLost.Loss.CHANGED, expected);
        }
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
