package vn.hoctap.recognition.portal.signin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys of the {@link Seal} as the settings name them; where they name none, one that lives as long as the process. */
final class SealKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SealKeys.class);
    private static final int BYTES = 32;

    private SealKeys() {}

    /** @param settings 256 bits in base64 each, the newest first */
    static List<SecretKey> of(List<String> settings) {
        if (settings.isEmpty()) {
            LOG.warn("RECOGNITION_PORTAL_SEAL names no key: sessions end with this process, and no other knows them");
            return List.of(fresh());
        }
        return settings.stream().map(SealKeys::key).toList();
    }

    private static SecretKey fresh() {
        var chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        return key(chance);
    }

    private static SecretKey key(String setting) {
        try {
            return key(Base64.getDecoder().decode(setting.strip()));
        } catch (IllegalArgumentException ofTheSecret) {
            throw unreadable();
        }
    }

    private static SecretKey key(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw unreadable();
        }
        return new SecretKeySpec(bytes, "HKDF-SHA256");
    }

    /** It quotes nothing of what was set. */
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "RECOGNITION_PORTAL_SEAL: every key has to be 256 bits in base64 (openssl rand -base64 32)");
    }
}
