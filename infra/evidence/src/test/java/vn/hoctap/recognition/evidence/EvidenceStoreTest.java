package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store has to hold. */
abstract class EvidenceStoreTest {
    static final EvidenceHash OF_ABC =
            new EvidenceHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @TempDir
    Path folder;

    abstract EvidenceStore store();

    /** Puts other bytes where the store keeps those of the hash, as a faulty disk or a hand would. */
    abstract void damage(EvidenceHash hash, byte[] bytes) throws IOException;

    Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "given", ""), content);
    }

    @Test
    void what_is_put_is_found_by_its_hash() throws Exception {
        assertThat(store().exists(OF_ABC)).isFalse();
        assertThat(store().put(file("abc"))).isEqualTo(new StoredEvidence(OF_ABC, 3));
        assertThat(store().exists(OF_ABC)).isTrue();
        try (var content = store().open(OF_ABC)) {
            assertThat(content.readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
        }
    }

    @Test
    void what_is_put_twice_is_the_same() throws Exception {
        assertThat(store().put(file("abc"))).isEqualTo(store().put(file("abc")));
        try (var content = store().open(OF_ABC)) {
            assertThat(content.readAllBytes()).hasSize(3);
        }
    }

    @Test
    void what_is_missing_is_a_loss() {
        assertThatThrownBy(() -> store().open(OF_ABC))
                .isInstanceOfSatisfying(
                        EvidenceLost.class, lost -> assertThat(lost.loss()).isEqualTo(EvidenceLost.Loss.MISSING));
    }

    @Test
    void what_was_changed_or_cut_is_a_loss_at_the_latest_at_its_end() throws Exception {
        store().put(file("abc"));
        for (var other : new String[] {"abd", "ab", "abcd", ""}) {
            damage(OF_ABC, other.getBytes(UTF_8));
            try (var content = store().open(OF_ABC)) {
                assertThatThrownBy(content::readAllBytes)
                        .isInstanceOfSatisfying(
                                EvidenceLost.class,
                                lost -> assertThat(lost.loss()).isEqualTo(EvidenceLost.Loss.CHANGED));
            }
        }
    }

    @Test
    void what_was_damaged_is_mended_by_putting_it_again() throws Exception {
        store().put(file("abc"));
        damage(OF_ABC, "abd".getBytes(UTF_8));
        store().put(file("abc"));
        try (var content = store().open(OF_ABC)) {
            assertThat(content.readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
        }
    }
}
