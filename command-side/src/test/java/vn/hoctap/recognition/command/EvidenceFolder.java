package vn.hoctap.recognition.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where command sides of this JVM keep evidence; gone when it ends. */
final class EvidenceFolder {
    static final Path PATH = fresh();

    private EvidenceFolder() {}

    static List<Path> files() {
        try (var all = Files.walk(PATH)) {
            return all.filter(Files::isRegularFile).toList();
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
