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
import java.util.Arrays;
import java.util.Base64;

/**
 * The key with which the log signs (Ed25519, RFC 8032), under the log's name. Written as its published half, a space, and the
 * seed in Base64.
 */
public final class LogKey {
    private final PublishedKey published;
    private final PrivateKey secret;

    private LogKey(PublishedKey published, PrivateKey secret) {
        this.published = published;
        this.secret = secret;
    }

    /**
     * The key that was written.
     *
     * @throws IllegalArgumentException if it is none, or its halves do not belong together; the message does not tell it
     */
    public static LogKey of(String written) {
        var halves = written.strip().split(" ", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException("not a key of a log: name+hash+key seed");
        }
        var key = new LogKey(
                PublishedKey.of(halves[0]), secret(Base64.getDecoder().decode(halves[1])));
        if (!key.published.verifies(key.name(), key.signature(key.name()))) {
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
        if (!PublishedKey.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a log");
        }
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = pair.getPublic().getEncoded();
            var published =
                    new PublishedKey(name, Arrays.copyOfRange(encoded, PublishedKey.X509.length, encoded.length));
            var seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return published.written() + " " + Base64.getEncoder().encodeToString(seed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of the log, which its checkpoints begin with. */
    public String name() {
        return published.name();
    }

    /** What everybody may know, and a verifier needs, as it is written. */
    public String published() {
        return published.written();
    }

    /** The checkpoint as a signed note. */
    public String sign(Checkpoint checkpoint) {
        var body = checkpoint.body(name());
        var signed = ByteBuffer.allocate(PublishedKey.HASH_BYTES + PublishedKey.SIGNATURE_BYTES)
                .put(published.hash())
                .put(signature(body))
                .array();
        return body + "\n\u2014 " + name() + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    private byte[] signature(String body) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(secret);
            ed25519.update(body.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("the log's key cannot sign", unusable);
        }
    }

    private static PrivateKey secret(byte[] seed) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a seed of a log's key");
        }
    }
}
