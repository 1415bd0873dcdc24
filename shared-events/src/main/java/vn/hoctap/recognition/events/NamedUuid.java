package vn.hoctap.recognition.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The identifier that follows from a name (UUID version 8 of RFC 9562 over SHA-256): the same name, the same stream. */
public final class NamedUuid {
    private NamedUuid() {}

    /** @param name begins with its family, so that two families never meet in one stream */
    public static UUID of(String name) {
        var digest = ByteBuffer.wrap(sha256(name));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
