package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The key under which sessions are kept")
class PortalSealTest {
    @TempDir
    Path folder;

    @Test
    void is_the_same_after_a_restart_and_readable_by_nobody_else() throws IOException {
        var file = folder.resolve("portal").resolve("seal.key");
        var first = PortalSeal.in(file);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
        assertThat(PortalSeal.in(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PortalSeal.in(folder.resolve("other"))).isNotEqualTo(first);
    }
}
