package vn.hoctap.recognition.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs every token: made once and kept, so that a restart leaves tokens good; nobody else may read it. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path file) {
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : keep(fresh(), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException | ParseException failure) {
            throw new IllegalStateException("No signing key in " + file, failure);
        }
    }

    private static RSAKey keep(RSAKey key, Path file) throws IOException {
        SecretFile.write(file, key.toJSONString());
        return key;
    }

    private static RSAKey fresh() throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .generate();
    }
}
