package vn.hoctap.recognition.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that was made here and is kept for the next start; nobody else may read it. */
public final class SecretFile {
    private SecretFile() {}

    /** What the file has; at the first start what is made then. */
    public static String kept(Path file, Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) {
                write(file, fresh.get());
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Moved into place whole: a secret that was cut off would stop every later start. */
    public static void write(Path file, String secret) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = Files.createTempFile(folder, "key", ".part", onlyOurs);
        Files.writeString(whole, secret);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
