package vn.hoctap.recognition.portal.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.session.SessionIdGenerator;

/** Names of sessions, as cookies bear them: 256 bits that nobody can guess. */
final class SessionNames implements SessionIdGenerator {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private final SecureRandom chance = new SecureRandom();

    @Override
    public String generate() {
        var name = new byte[BYTES];
        chance.nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    /** Whether there can be a session of that name. */
    static boolean isOne(String name) {
        return FORM.matcher(name).matches();
    }

    /** Tells nothing of the name, so that it may be written down. */
    static byte[] hash(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
