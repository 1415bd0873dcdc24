package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A package that nobody touched")
class UntouchedPackageTest {
    private final SampleLog log = SampleLog.random(new Random(1), 40);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 25, 39, 40})
    void passes_in_each_scope_and_against_each_earlier_checkpoint(int size) {
        for (int earlier = 0; earlier <= size; earlier++) {
            var since = Run.since(folder, log.note(earlier));
            assertPasses(SamplePackage.everything(log, size), since);
            var streams = log.streams(size);
            for (var stream : streams) {
                assertPasses(SamplePackage.dossier(log, size, stream, earlier), since);
            }
            var some = new HashSet<>(streams.subList(0, (streams.size() + 1) / 2));
            assertPasses(SamplePackage.commune(log, size, some, earlier), since);
        }
    }

    private void assertPasses(SamplePackage whole, String... options) {
        var run = Run.of(folder, whole.bytes(), options);
        assertThat(run.out() + run.errors()).startsWith("PASS\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void passes_with_all_that_can_be_asked_for() {
        var key = Run.file(folder, "key", (log.key() + "\n").getBytes(UTF_8));
        var files = Run.attachments(folder, log.events()).toString();
        var note = Run.since(folder, log.note(20))[1];
        for (var whole : Set.of(
                SamplePackage.everything(log, 40, 10, 20, 30),
                SamplePackage.commune(log, 40, Set.copyOf(log.streams(40)), 10, 20, 30))) {
            for (var given : Set.of(key, log.key())) {
                assertPasses(whole, "--key", given, "--attachments", files, "--checkpoint", note);
            }
        }
    }

    @Test
    void says_in_vietnamese_what_was_checked_and_where_the_key_is_from() {
        var whole =
                Run.file(folder, "package", SamplePackage.everything(log, 40).bytes());
        var run = Run.of(List.of(whole));
        assertThat(run.out())
                .startsWith("PASS\n")
                .contains("Khóa lấy từ chính gói này: hãy so với khóa đã công bố.")
                .contains("Đã kiểm tra 40 sự kiện thuộc " + log.streams(40).size() + " chuỗi sự kiện");
    }

    @Test
    void passes_where_witnesses_have_signed_too() {
        var witness = "— witness.example/w " + ReferenceTree.text(new byte[76]) + "\n";
        var whole = SamplePackage.everything(log, 40);
        whole.lines()
                .set(
                        2,
                        "{\"kind\":\"checkpoint\",\"note\":%s}"
                                .formatted(SamplePackage.quoted(log.note(40) + witness)));
        assertPasses(whole);
    }

    @Test
    void is_incomplete_without_the_proof_that_was_asked_for() {
        var stream = log.streams(40).getFirst();
        var run =
                Run.of(folder, SamplePackage.dossier(log, 40, stream, 19, 21).bytes(), Run.since(folder, log.note(20)));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("INCOMPLETE\n").contains("has no consistency proof");
    }

    @Test
    void is_incomplete_without_the_files_that_were_asked_for() {
        var files = Run.attachments(folder, log.events().subList(0, 20));
        var run = Run.of(folder, SamplePackage.everything(log, 40).bytes(), "--attachments", files.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("INCOMPLETE\n").contains("The folder lacks");
    }

    @Test
    void finds_files_where_the_evidence_store_keeps_them() {
        var files = folder.resolve("store");
        log.events().stream()
                .filter(SampleLog.Stored::hasAttachment)
                .forEach(event -> Run.file(
                        files.resolve(event.sha256().substring(0, 2))
                                .resolve(event.sha256().substring(2, 4)),
                        event.sha256(),
                        event.attachment()));
        assertPasses(SamplePackage.everything(log, 40), "--attachments", files.toString());
    }

    @Test
    void passes_with_what_its_dossier_rests_on() {
        var streams = log.streams(40);
        var whole = SamplePackage.commune(log, 40, Set.copyOf(streams));
        whole.lines()
                .set(
                        0,
                        SamplePackage.dossier(log, 40, streams.getLast())
                                .lines()
                                .getFirst());
        assertPasses(whole);
    }

    /** The format says so: only a package of everything proves that a commune's dossiers are all there. */
    @Test
    void passes_without_a_whole_dossier_of_its_commune() {
        var streams = log.streams(40);
        assertPasses(SamplePackage.commune(log, 40, Set.copyOf(streams.subList(1, streams.size()))));
    }
}
