package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.transparency.CheckpointSigner;
import vn.hoctap.recognition.transparency.CheckpointSigner.State;
import vn.hoctap.recognition.transparency.CompactRange;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LogKey;

@DisplayName("Checkpoints of the ledger")
class CheckpointsTest {
    private static final String KEY = LogKey.fresh("log.example");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void cover_every_event_and_contradict_a_ledger_that_was_changed() {
        try (var api = start()) {
            var note = await().until(this::newest, this::coversEveryEvent);
            assertThat(note)
                    .startsWith("log.example\n" + size(note) + "\n"
                            + root(size(note)).base64() + "\n");
            assertThat(api.bean(CheckpointSigner.class).state()).isEqualTo(State.SIGNING);
        }
        var last = newest();
        change("UPDATE eventstore.ledger SET leaf = sha256(leaf) WHERE position = 3");
        try (var api = start()) {
            await().until(() -> api.bean(CheckpointSigner.class).state() == State.CONTRADICTED);
            assertThat(newest()).isEqualTo(last);
            assertThat(api.get("/actuator/prometheus").body()).contains("recognition_log_contradicted 1.0");
        }
    }

    private CommandApi start() {
        var settings = Map.<String, Object>of(
                "recognition.log.key",
                KEY,
                "recognition.log.checkpoints",
                folder.toString(),
                "recognition.log.growing",
                "100ms");
        return CommandApi.with(
                database,
                context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("checkpoints", settings)));
    }

    private Ledger ledger() {
        return new Ledger(new JdbcTemplate(database.asOwner()));
    }

    /** Of those that the start itself brings there are more than ten, and they come one by one. */
    private boolean coversEveryEvent(String note) {
        return !note.isEmpty() && size(note) > 10 && size(note) == ledger().head() && ledger().waiting() == 0;
    }

    private static long size(String note) {
        return Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
    }

    /** From the events themselves, and not from the hashes that stand beside them. */
    private Hash root(long size) {
        var range = new CompactRange();
        ledger().after(0, (int) size).forEach(entry -> range.append(entry.expectedLeaf()));
        return range.root();
    }

    /** As somebody who owns the database may. */
    private void change(String statement) {
        var owner = new JdbcTemplate(database.asOwner());
        owner.execute("ALTER TABLE eventstore.ledger DISABLE TRIGGER USER");
        owner.execute(statement);
    }

    private String newest() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .reduce((_, last) -> last)
                    .map(CheckpointsTest::read)
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
