package vn.hoctap.recognition.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import vn.hoctap.recognition.local.identity.SecretFile;

/** The key under which sessions of the portal are kept: made once and kept, so that a restart signs nobody out. */
final class PortalSeal {
    private static final int BYTES = 32;

    private PortalSeal() {}

    static String in(Path file) {
        return SecretFile.kept(file, PortalSeal::fresh);
    }

    private static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
