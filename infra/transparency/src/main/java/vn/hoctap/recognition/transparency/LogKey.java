package vn.hoctap.recognition.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The key with which the log signs (Ed25519, RFC 8032), under the log's name. Written as its published half, a space, and the
 * seed in Base64; the published half as C2SP signed-note writes keys, {@code <name>+<hash>+<key>}.
 */
public final class LogKey {
    private static final byte ED25519 = 1;
    private static final int HASH_BYTES = 4;
    private static final int KEY_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[!-*,-~]+");
    private static final Pattern WRITTEN = Pattern.compile("([!-*,-~]+)\\+([0-9a-f]{8})\\+([^ ]+) ([^ ]+)");

    /** What X.509 has before the bytes of a public key of this kind. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] publicKey;
    private final PrivateKey privateKey;

    private LogKey(String name, byte[] publicKey, PrivateKey privateKey) {
        this.name = name;
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * The key that was written.
     *
     * @throws IllegalArgumentException if it is none, or its halves do not belong together; the message does not tell it
     */
    public static LogKey of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a key of a log: name+hash+key seed");
        }
        var typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key of a log");
        }
        var key = new LogKey(
                parts.group(1),
                Arrays.copyOfRange(typed, 1, typed.length),
                privateKey(Base64.getDecoder().decode(parts.group(4))));
        if (!parts.group(2).equals(HexFormat.of().formatHex(key.hash())) || !key.belongsTogether()) {
            throw new IllegalArgumentException("the parts of the log's key do not belong together");
        }
        return key;
    }

    /**
     * A fresh key, as it is written.
     *
     * @param name the log's: letters, digits and signs without a space or a plus
     */
    public static String fresh(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a log");
        }
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = pair.getPublic().getEncoded();
            var publicKey = Arrays.copyOfRange(encoded, X509.length, encoded.length);
            var seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            var key = new LogKey(name, publicKey, pair.getPrivate());
            return key.published() + " " + Base64.getEncoder().encodeToString(seed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of the log, which its checkpoints begin with. */
    public String name() {
        return name;
    }

    /** What everybody may know, and a verifier needs. */
    public String published() {
        return name + "+" + HexFormat.of().formatHex(hash()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The checkpoint as a signed note. */
    public String sign(Checkpoint checkpoint) {
        var body = checkpoint.body(name);
        var signed = ByteBuffer.allocate(HASH_BYTES + 64)
                .put(hash())
                .put(signature(body))
                .array();
        return body + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    private byte[] hash() {
        var sha256 = Hash.sha256();
        sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(sha256.digest(typed()), HASH_BYTES);
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(publicKey).array();
    }

    private byte[] signature(String body) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(body.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("the log's key cannot sign", unusable);
        }
    }

    private boolean belongsTogether() {
        try {
            var encoded = ByteBuffer.allocate(X509.length + KEY_BYTES)
                    .put(X509)
                    .put(publicKey)
                    .array();
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            ed25519.update(name.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature(name));
        } catch (GeneralSecurityException otherKey) {
            return false;
        }
    }

    private static PrivateKey privateKey(byte[] seed) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a seed of a log's key");
        }
    }
}
