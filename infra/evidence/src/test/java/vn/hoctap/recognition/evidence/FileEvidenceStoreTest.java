package vn.hoctap.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Evidence in a folder (kho minh chứng)")
class FileEvidenceStoreTest extends EvidenceStoreTest {
    @Override
    EvidenceStore store() {
        return new FileEvidenceStore(root());
    }

    private Path root() {
        return folder.resolve("store");
    }

    @Override
    void damage(EvidenceHash hash, byte[] bytes) throws IOException {
        Files.write(root().resolve("ba").resolve("78").resolve(hash.value()), bytes);
    }

    @Test
    void the_same_bytes_are_one_file_and_nothing_else_remains() throws Exception {
        store().put(file("abc"));
        store().put(file("abc"));
        assertThat(files()).containsExactly(root().resolve("ba").resolve("78").resolve(OF_ABC.value()));
    }

    @Test
    void what_cannot_be_read_leaves_nothing_behind() throws Exception {
        assertThatThrownBy(() -> store().put(folder.resolve("absent"))).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(root())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
