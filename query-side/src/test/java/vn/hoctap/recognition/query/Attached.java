package vn.hoctap.recognition.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.evidence.FileEvidenceStore;

/** A dossier with two files in a store, of which one was removed from it again. */
final class Attached {
    static final Path STORE = fresh();
    static final String KEPT = put("abc");
    static final String REMOVED = put("abcd");
    static final DossierId DOSSIER =
            District.steps("E-0", RecognitionKind.LEARNING_COMMUNITY).id();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private Attached() {}

    static List<Written> life() {
        return Stream.of(
                        District.registered("E-0", RecognitionKind.LEARNING_COMMUNITY, "24853"),
                        new EvidenceAttached(DOSSIER, "1.1", KEPT, "application/pdf", 3, DAY),
                        new EvidenceAttached(DOSSIER, "5.1", REMOVED, "image/jpeg", 4, DAY),
                        new EvidenceRemoved(DOSSIER, "5.1", REMOVED, DAY))
                .map(event -> Written.now(event, DOSSIER.toString()))
                .toList();
    }

    static Path placeOf(String sha256) {
        return STORE.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    static String put(String content) {
        try {
            var file = Files.writeString(Files.createTempFile("attached-", ""), content);
            var stored = new FileEvidenceStore(STORE).put(file);
            Files.delete(file);
            return stored.hash().value();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path fresh() {
        try {
            var folder = Files.createTempDirectory("recognition-evidence-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
