package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/**
 * An Ed25519 key that checkpoints are signed with (khóa công khai của sổ), written
 * {@code <name>+<hash, 8 hexadecimal digits>+<Base64 of 0x01 and the 32 bytes of the key>} as C2SP signed-note has it.
 *
 * @param hash 8 hexadecimal digits
 */
record LogKey(String name, String hash, PublicKey key) {
    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    private static final int SIGNATURE = 64;

    /** What X.509 has before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    static LogKey parse(String written, Place place) throws Unreadable {
        return parse(written).orElseThrow(() -> new Unreadable(Why.KEY, place));
    }

    static Optional<LogKey> parse(String written) {
        var parts = written.split("\\+", 3);
        if (parts.length < 3 || !SignedNote.isName(parts[0])) {
            return Optional.empty();
        }
        return Strict.base64(parts[2])
                .filter(bytes -> bytes.length == 1 + LENGTH && bytes[0] == ED25519)
                .filter(bytes -> hash(parts[0], bytes).equals(parts[1]))
                .flatMap(LogKey::publicKey)
                .map(key -> new LogKey(parts[0], parts[1], key));
    }

    private static String hash(String name, byte[] typeAndKey) {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        digest.update(typeAndKey);
        return Hash.of(digest).hex().substring(0, 8);
    }

    private static Optional<PublicKey> publicKey(byte[] typeAndKey) {
        var encoded = Arrays.copyOf(X509, X509.length + LENGTH);
        System.arraycopy(typeAndKey, 1, encoded, X509.length, LENGTH);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /** Whether the note bears this key's signature, and none under this key's name and hash that is not its own. */
    boolean hasSigned(SignedNote note) {
        var text = note.text().getBytes(UTF_8);
        var own = note.signatures().stream().filter(this::isOwn).toList();
        return !own.isEmpty() && own.stream().allMatch(signature -> verifies(text, signature));
    }

    private boolean isOwn(NoteSignature signature) {
        return signature.name().equals(name)
                && HexFormat.of().formatHex(signature.keyHash().copy()).equals(hash);
    }

    private boolean verifies(byte[] text, NoteSignature signature) {
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(text);
            return signature.signature().length() == SIGNATURE
                    && verification.verify(signature.signature().copy());
        } catch (SignatureException _) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", impossible);
        }
    }
}
