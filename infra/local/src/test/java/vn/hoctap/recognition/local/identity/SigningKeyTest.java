package vn.hoctap.recognition.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The key that signs tokens")
class SigningKeyTest {
    @TempDir
    Path folder;

    @Test
    void is_the_same_after_a_restart() throws JOSEException {
        var file = folder.resolve("identity").resolve("key.json");
        var first = SigningKey.in(file);
        assertThat(SigningKey.in(file).toRSAPrivateKey()).isEqualTo(first.toRSAPrivateKey());
        assertThat(folder.resolve("identity")).isDirectoryContaining(file::equals);
    }

    @Test
    void is_readable_by_nobody_else() throws IOException {
        var file = folder.resolve("key.json");
        SigningKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
