package vn.hoctap.recognition.events.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Identifies a dossier. It follows from what the dossier is about, so that an applicant cannot hold two of the same title
 * and year: the second registration meets the first one's stream.
 */
public record DossierId(@JsonValue UUID value) {
    @JsonCreator
    public DossierId {}

    /** The identifier of the one dossier of this applicant, title and year (UUID version 8 of RFC 9562 over SHA-256). */
    public static DossierId of(RecognitionKind kind, AdministrativeTier tier, String applicantCode, int year) {
        var digest = ByteBuffer.wrap(sha256("dossier/%s/%s/%s/%d".formatted(kind, tier, applicantCode, year)));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new DossierId(new UUID(high, low));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
