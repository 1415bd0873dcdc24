package vn.hoctap.recognition.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What everybody may know of a log's key: its name and its Ed25519 public key. Written as C2SP signed-note writes keys,
 * {@code <name>+<hash>+<key>}.
 */
public final class PublishedKey {
    static final Pattern NAME = Pattern.compile("[!-*,-~]+");

    /** What X.509 has before the bytes of a public key of this kind. */
    static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static final int HASH_BYTES = 4;
    static final int SIGNATURE_BYTES = 64;
    private static final int KEY_BYTES = 32;
    private static final byte ED25519 = 1;
    private static final Pattern WRITTEN = Pattern.compile("([!-*,-~]+)\\+([0-9a-f]{8})\\+([^ ]+)");

    private final String name;
    private final byte[] bytes;

    PublishedKey(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * The key that was written.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PublishedKey of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a published key of a log: name+hash+key");
        }
        var typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key of a log");
        }
        var key = new PublishedKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!parts.group(2).equals(HexFormat.of().formatHex(key.hash()))) {
            throw new IllegalArgumentException("the parts of the log's key do not belong together");
        }
        return key;
    }

    /** The name of the log, which its checkpoints begin with. */
    public String name() {
        return name;
    }

    /** As it is written. */
    public String written() {
        return name + "+" + HexFormat.of().formatHex(hash()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** By which signatures name the key. */
    byte[] hash() {
        var sha256 = Hash.sha256();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(sha256.digest(typed()), HASH_BYTES);
    }

    boolean verifies(String text, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(bytes);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(bytes).array();
    }
}
