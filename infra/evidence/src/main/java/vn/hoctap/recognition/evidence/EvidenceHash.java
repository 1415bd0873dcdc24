package vn.hoctap.recognition.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** SHA-256 of a stored file, by which events name it and stores find it. */
public record EvidenceHash(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public EvidenceHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not 64 small hexadecimal digits");
        }
    }

    /** Empty for text that is no hash. */
    public static Optional<EvidenceHash> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EvidenceHash(text)) : Optional.empty();
    }

    static EvidenceHash of(MessageDigest digest) {
        return new EvidenceHash(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
