package vn.hoctap.recognition.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.CheckpointSigner;
import vn.hoctap.recognition.transparency.CheckpointSigner.Pace;
import vn.hoctap.recognition.transparency.LogKey;
import vn.hoctap.recognition.verifier.Main;

/** What PostgreSQL hashes and the command side signs, seen by the verifier, which knows neither. */
@DisplayName("The ledger before the offline verifier")
class VerifiedLedgerTest {
    private static final LogKey KEY = LogKey.of(LogKey.fresh("log.example"));

    private final StoreFixture store = new StoreFixture().sequencing();

    @TempDir
    private Path folder;

    @BeforeEach
    void record() {
        var streams =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(5).toList();
        for (int version = 0; version < 4; version++) {
            for (var stream : streams) {
                store.append(StoreFixture.note(stream, version));
            }
        }
        await().until(() -> store.ledger.head() == 20);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void is_what_was_signed() throws Exception {
        sign();
        var verdict = verify(written());
        assertThat(verdict).startsWith("0 PASS").contains(KEY.published().split("\\+")[1]);
    }

    /** The hash beside the row stays as it was. */
    @Test
    void is_another_after_a_change_that_no_right_forbids() throws Exception {
        sign();
        var owner = new JdbcTemplate(store.database.asOwner());
        owner.execute("ALTER TABLE eventstore.event DISABLE TRIGGER USER");
        owner.update("UPDATE eventstore.event SET payload = replace(payload, 'ghi', 'Ghi') WHERE id = 7");
        assertThat(verify(written())).startsWith("1 FAIL");
    }

    private void sign() {
        var pace = new Pace(Duration.ofMillis(50), Duration.ofHours(1));
        var signer = new CheckpointSigner(
                store.ledger::loggedAfter, KEY, new CheckpointFolder(folder.resolve("log")), pace, Instant::now);
        signer.start();
        await().until(() -> Files.exists(folder.resolve("log")) && !checkpoint().isEmpty());
        signer.close();
    }

    private String checkpoint() {
        try (var files = Files.list(folder.resolve("log"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .map(VerifiedLedgerTest::read)
                    .orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A package of everything, as docs/audit-package.md describes it. */
    private Path written() throws Exception {
        var lines = Stream.of(
                        Stream.of(
                                line(
                                        "package",
                                        "format",
                                        "hoctap-audit-package/1",
                                        "origin",
                                        KEY.name(),
                                        "scope",
                                        Map.of("kind", "all")),
                                line("key", "key", KEY.published()),
                                line("checkpoint", "note", checkpoint())),
                        store.ledger.after(0, 100).stream().map(VerifiedLedgerTest::event))
                .flatMap(part -> part)
                .toList();
        var before = String.join("", lines);
        var sha256 = MessageDigest.getInstance("SHA-256").digest(before.getBytes(UTF_8));
        var end =
                line("end", "events", lines.size() - 3, "sha256", HexFormat.of().formatHex(sha256));
        return Files.writeString(folder.resolve("package.jsonl"), before + end);
    }

    private static String event(LedgerEntry entry) {
        return line(
                "event",
                "position",
                entry.position(),
                "streamType",
                entry.streamType(),
                "stream",
                entry.stream(),
                "version",
                entry.version(),
                "id",
                entry.eventId().toString(),
                "type",
                entry.type(),
                "revision",
                entry.revision(),
                "recordedAt",
                ChronoUnit.MICROS.between(Instant.EPOCH, entry.recordedAt()),
                "payload",
                entry.payload(),
                "metadata",
                entry.metadata());
    }

    private static String line(String kind, Object... pairs) {
        var line = new LinkedHashMap<String, Object>();
        line.put("kind", kind);
        for (int place = 0; place < pairs.length; place += 2) {
            line.put((String) pairs[place], pairs[place + 1]);
        }
        return JsonMapper.shared().writeValueAsString(line) + "\n";
    }

    /** The exit code, then what it says. */
    private String verify(Path file) throws IOException, InterruptedException, URISyntaxException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var program = new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        classes.toString(),
                        Main.class.getName(),
                        file.toString(),
                        "--key",
                        KEY.published()))
                .redirectErrorStream(true)
                .start();
        var said = new String(program.getInputStream().readAllBytes(), UTF_8);
        return program.waitFor() + " " + said;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
