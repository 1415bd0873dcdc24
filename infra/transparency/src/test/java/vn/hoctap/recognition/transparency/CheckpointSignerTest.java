package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.transparency.CheckpointSigner.Pace;
import vn.hoctap.recognition.transparency.CheckpointSigner.State;

@DisplayName("Signing checkpoints")
class CheckpointSignerTest {
    private static final LogKey KEY = LogKey.of(LogKey.fresh("log.example"));
    private static final Pace PACE = new Pace(Duration.ofSeconds(30), Duration.ofHours(1));

    @TempDir
    private Path folder;

    private final List<LoggedEvent> ledger = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T00:00:00Z");
    private CheckpointSigner signer = signer();

    @BeforeEach
    void record() {
        record(7);
        signer = signer();
    }

    @Test
    void covers_all_that_is_recorded() throws IOException {
        signer.round();
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.lines().limit(4))
                    .containsExactly(
                            "log.example",
                            "7",
                            root(7).base64(),
                            note.lines().skip(3).findFirst().orElseThrow());
            assertThat(note).contains("streams 2 ", "time 2026-11-30T00:00:00Z");
        });
    }

    @Test
    void follows_what_grows_and_is_seldom_while_it_rests() throws IOException {
        signer.round();
        after(Duration.ofSeconds(30));
        assertThat(notes()).hasSize(1);
        record(1);
        after(Duration.ofSeconds(30));
        assertThat(notes()).hasSize(2);
        after(Duration.ofMinutes(59));
        assertThat(notes()).hasSize(2);
        after(Duration.ofMinutes(1));
        assertThat(notes()).hasSize(3).last().asString().contains("\n8\n", "time 2026-11-30T01:01:00Z");
    }

    @Test
    void goes_on_after_a_restart() throws IOException {
        signer.round();
        record(3);
        signer = signer();
        after(Duration.ofSeconds(1));
        assertThat(signer.state()).isEqualTo(State.SIGNING);
        assertThat(notes()).last().asString().contains("\n10\n" + root(10).base64());
    }

    @Test
    void stops_where_the_ledger_contradicts_what_was_signed() throws IOException {
        signer.round();
        ledger.set(2, new LoggedEvent(3, Hash.ofLeaf(new byte[] {99}), "a", 1));
        record(3);
        signer = signer();
        after(Duration.ofSeconds(1));
        assertThat(signer.state()).isEqualTo(State.CONTRADICTED);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void stops_where_the_ledger_has_lost_its_end() throws IOException {
        signer.round();
        ledger.removeLast();
        signer = signer();
        after(Duration.ofSeconds(1));
        assertThat(signer.state()).isEqualTo(State.CONTRADICTED);
        assertThat(notes()).hasSize(1);
    }

    @Test
    void signs_an_empty_log_as_such() throws IOException {
        ledger.clear();
        signer.round();
        assertThat(notes()).singleElement().asString().contains("\n0\n" + Hash.OF_NOTHING.base64());
    }

    private CheckpointSigner signer() {
        return new CheckpointSigner(this::after, KEY, new CheckpointFolder(folder), PACE, () -> now);
    }

    private List<LoggedEvent> after(long position, int limit) {
        return ledger.stream().skip(position).limit(limit).toList();
    }

    private void after(Duration time) {
        now = now.plus(time);
        signer.round();
    }

    private void record(int more) {
        for (int number = 0; number < more; number++) {
            int position = ledger.size() + 1;
            ledger.add(new LoggedEvent(
                    position, Hash.ofLeaf(new byte[] {(byte) position}), position % 2 == 0 ? "b" : "a", position / 2));
        }
    }

    private Hash root(int size) {
        return Rfc6962.root(ledger.stream().limit(size).map(LoggedEvent::leaf).toList());
    }

    private List<String> notes() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().map(CheckpointSignerTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
