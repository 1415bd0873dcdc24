package vn.hoctap.recognition.eventstore;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The leaf hash computed a second time, outside the database: SHA-256 over a zero byte and the entry's canonical bytes
 * (RFC 6962 section 2.1). Numbers take 8 bytes, texts their UTF-8 length in 4 bytes and the UTF-8, the identifier 16, the
 * time its microseconds since 1970; most significant byte first.
 */
public final class LedgerLeaf {
    private static final int LEAF_PREFIX = 0;

    private LedgerLeaf() {}

    /** What {@link LedgerEntry#leaf()} must be for the entry's other fields. */
    public static Leaf expected(LedgerEntry entry) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            write(entry, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Leaf.of(sha256(bytes.toByteArray()));
    }

    private static void write(LedgerEntry entry, DataOutputStream out) throws IOException {
        out.writeByte(LEAF_PREFIX);
        out.writeLong(entry.position());
        writeCounted(entry.streamType(), out);
        writeCounted(entry.stream(), out);
        out.writeLong(entry.version());
        out.writeLong(entry.eventId().getMostSignificantBits());
        out.writeLong(entry.eventId().getLeastSignificantBits());
        writeCounted(entry.type(), out);
        writeCounted(entry.revision(), out);
        out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.recordedAt()));
        writeCounted(entry.payload(), out);
        writeCounted(entry.metadata(), out);
    }

    private static void writeCounted(String text, DataOutputStream out) throws IOException {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
