package vn.hoctap.recognition.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 hash: 32 bytes. */
final class Hash {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** What was added to {@code digest}, which then starts anew. */
    static Hash of(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    /** @param text standard Base64 */
    static Optional<Hash> parse(String text) {
        return Strict.base64(text).filter(bytes -> bytes.length == LENGTH).map(Hash::new);
    }

    void addTo(MessageDigest digest) {
        digest.update(bytes);
    }

    /** 64 hexadecimal digits, small. */
    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
