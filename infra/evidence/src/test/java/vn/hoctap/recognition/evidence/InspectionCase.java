package vn.hoctap.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Inspects bytes as a file of its own. */
abstract class InspectionCase {
    static final EvidenceInspector INSPECTOR = new EvidenceInspector(EvidenceLimits.USUAL);

    @TempDir
    Path folder;

    Path file() {
        return folder.resolve("received");
    }

    Inspection inspect(byte[] bytes, String name) throws IOException {
        Files.write(file(), bytes);
        return INSPECTOR.inspect(file(), name);
    }

    void accepted(byte[] bytes, String name, EvidenceType type) throws IOException {
        assertThat(inspect(bytes, name))
                .isInstanceOfSatisfying(
                        Inspection.Accepted.class,
                        accepted -> assertThat(accepted.type()).isEqualTo(type));
    }

    void refused(byte[] bytes, String name, EvidenceFlaw flaw) throws IOException {
        assertThat(inspect(bytes, name)).isEqualTo(new Inspection.Refused(flaw));
    }

    static byte[] join(byte[] first, byte[] second) {
        var joined = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
