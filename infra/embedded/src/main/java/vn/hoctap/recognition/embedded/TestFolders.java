package vn.hoctap.recognition.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Temporary folders that are gone when the JVM ends. */
final class TestFolders {
    private TestFolders() {}

    static Path fresh(String name) {
        try {
            return Files.createTempDirectory("recognition-" + name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** When the JVM ends, stops the server and then removes its folder. */
    static void afterClosing(AutoCloseable server, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (server) {
                // closing is all there is to do
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            } finally {
                delete(folder);
            }
        }));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
