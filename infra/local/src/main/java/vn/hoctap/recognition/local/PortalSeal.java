package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import vn.hoctap.recognition.local.identity.SecretFile;

/** The key under which sessions of the portal are kept: made once and kept, so that a restart signs nobody out. */
final class PortalSeal {
    private static final int BYTES = 32;

    private PortalSeal() {}

    static String in(Path file) {
        try {
            if (!Files.exists(file)) {
                SecretFile.write(file, fresh());
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
