package vn.hoctap.recognition.portal.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes what browsers and the database keep for us unreadable and unchangeable. Each thing is closed under a key of its own,
 * which follows from our key and from what it is, so that it opens as nothing else. The first of our keys closes, every one
 * opens.
 */
final class Seal {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecureRandom chance = new SecureRandom();
    private final List<SecretKey> keys;

    Seal(List<SecretKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** @param thing what it is, and which */
    String close(String thing, Object content) {
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), thing, nonce).doFinal(JSON.writeValueAsBytes(content));
            var whole =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for what was not closed here as this thing, was not left as it was, or has a form that is no longer known. */
    <T> Optional<T> open(String thing, String text, Class<T> type) {
        try {
            var whole = Base64.getUrlDecoder().decode(text);
            return keys.stream()
                    .flatMap(key -> opened(key, thing, whole).stream())
                    .findFirst()
                    .map(content -> JSON.readValue(content, type));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> opened(SecretKey key, String thing, byte[] whole) {
        if (whole.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, thing, nonce)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String thing, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keyOf(thing, key), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Our keys are nothing but chance, so that nothing has to be extracted first (RFC 5869, 3.3). */
    private static SecretKey keyOf(String thing, SecretKey key) throws GeneralSecurityException {
        var its = HKDFParameterSpec.expandOnly(key, thing.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", its);
    }
}
