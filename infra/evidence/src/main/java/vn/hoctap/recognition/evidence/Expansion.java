package vn.hoctap.recognition.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks the parts of one archive as streams, and counts; nothing is unpacked beyond what all may come to. */
final class Expansion {
    /** Below this a part may be as regular as it likes. */
    static final int SMALL = 1 << 20;

    private final ByteBuffer bytes;
    private final EvidenceLimits limits;
    private long expanded;

    Expansion(ByteBuffer bytes, EvidenceLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Reads a part to its end, which has to be where the directory says. */
    void read(ZipPart part, Reader reader) throws IOException {
        var inflater = new Inflater(true);
        try (inflater;
                var packed = new Slice(bytes.slice(part.from(), (int) part.packed()));
                var content = part.isPacked() ? inflated(packed, inflater) : packed;
                var counted = new Counted(part, content)) {
            reader.read(counted);
            counted.transferTo(OutputStream.nullOutputStream());
            FlawFound.unless(counted.size == part.size(), EvidenceFlaw.DAMAGED);
            FlawFound.unless(
                    !part.isPacked() || inflater.getBytesRead() == part.packed(), EvidenceFlaw.FOREIGN_CONTENT);
        }
    }

    long expanded() {
        return expanded;
    }

    private static InputStream inflated(InputStream packed, Inflater inflater) {
        return new InflaterInputStream(packed, inflater, 8192);
    }

    /** Looks at the content of a part. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream content) throws IOException;
    }

    private final class Counted extends FilterInputStream {
        private final ZipPart part;
        private long size;

        Counted(ZipPart part, InputStream content) {
            super(content);
            this.part = part;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Readers of XML close what they have read, but the end of the part has yet to be seen. */
        @Override
        public void close() {}

        private void count(int read) throws FlawFound {
            size += read;
            expanded += read;
            boolean regular = size > SMALL && size / limits.ratio() > part.packed();
            FlawFound.unless(!regular && expanded <= limits.expanded(), EvidenceFlaw.ARCHIVE_LIMITS);
        }
    }

    /** A buffer read as a stream. */
    private static final class Slice extends InputStream {
        private final ByteBuffer left;

        Slice(ByteBuffer bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left.hasRemaining() ? left.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!left.hasRemaining()) {
                return -1;
            }
            int read = Math.min(length, left.remaining());
            left.get(into, offset, read);
            return read;
        }
    }
}
