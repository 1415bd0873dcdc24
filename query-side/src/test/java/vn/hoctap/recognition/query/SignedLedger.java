package vn.hoctap.recognition.query;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.CheckpointSigner;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LeafHash;
import vn.hoctap.recognition.transparency.LogKey;
import vn.hoctap.recognition.transparency.LoggedEvent;

/** A ledger whose checkpoints are signed, as the command side signs those of its own. */
final class SignedLedger {
    private static final CheckpointSigner.Pace ONCE =
            new CheckpointSigner.Pace(Duration.ofMillis(20), Duration.ofHours(1));

    private final LogKey key = LogKey.of(LogKey.fresh("log.example"));
    private final Path folder;
    private final List<Envelope> ledger;

    private SignedLedger(List<Envelope> ledger) {
        this.ledger = ledger;
        try {
            this.folder = Files.createTempDirectory("recognition-checkpoints-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Not signed yet. */
    static SignedLedger of(List<Envelope> ledger) {
        return new SignedLedger(ledger);
    }

    /** With a checkpoint of all of it. */
    static SignedLedger whole(List<Envelope> ledger) {
        var signed = of(ledger);
        signed.sign(ledger.size());
        return signed;
    }

    String publishedKey() {
        return key.published();
    }

    String[] settings() {
        return new String[] {
            "--recognition.log.checkpoints=" + folder, "--recognition.log.published-key=" + key.published()
        };
    }

    /** The first events; what was signed before must be among them. */
    Path sign(int size) {
        var signer = new CheckpointSigner(
                (after, limit) -> ledger.subList((int) after, Math.min(size, (int) after + limit)).stream()
                        .map(SignedLedger::logged)
                        .toList(),
                key,
                new CheckpointFolder(folder),
                ONCE,
                Instant::now);
        signer.start();
        await().until(() -> new CheckpointFolder(folder)
                .newest(size)
                .filter(note -> note.contains("\n" + size + "\n"))
                .isPresent());
        signer.close();
        return newest();
    }

    private Path newest() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .max(Path::compareTo)
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static LoggedEvent logged(Envelope event) {
        return new LoggedEvent(event.position(), leaf(event), event.stream(), event.version());
    }

    private static Hash leaf(Envelope event) {
        return LeafHash.of(
                event.position(),
                event.streamType(),
                event.stream(),
                event.version(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                event.payload(),
                event.metadata());
    }
}
