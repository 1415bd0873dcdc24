package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files under one folder, spread over two levels of folders by the first digits of their hash. */
public final class FileEvidenceStore implements EvidenceStore {
    private static final int CHUNK = 64 << 10;

    private final Path root;

    public FileEvidenceStore(Path root) {
        this.root = root;
    }

    @Override
    public StoredEvidence put(Path file) throws IOException {
        Files.createDirectories(root);
        var arriving = Files.createTempFile(root, ".arriving-", "");
        try {
            var stored = copy(file, arriving);
            settle(arriving, place(stored.hash()));
            return stored;
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    @Override
    public InputStream open(EvidenceHash hash) throws IOException {
        try {
            return new CheckedStream(Files.newInputStream(place(hash)), hash);
        } catch (NoSuchFileException missing) {
            throw new EvidenceLost(EvidenceLost.Loss.MISSING, hash);
        }
    }

    @Override
    public boolean exists(EvidenceHash hash) {
        return Files.isRegularFile(place(hash));
    }

    private Path place(EvidenceHash hash) {
        var digits = hash.value();
        return root.resolve(digits.substring(0, 2))
                .resolve(digits.substring(2, 4))
                .resolve(digits);
    }

    private static StoredEvidence copy(Path from, Path to) throws IOException {
        var digest = EvidenceHash.digest();
        try (var input = FileChannel.open(from);
                var output = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var chunk = ByteBuffer.allocate(CHUNK);
            while (input.read(chunk) >= 0) {
                digest.update(chunk.flip().duplicate());
                while (chunk.hasRemaining()) {
                    output.write(chunk);
                }
                chunk.clear();
            }
            output.force(true);
            return new StoredEvidence(EvidenceHash.of(digest), output.size());
        }
    }

    /** What lies there already has the same name, hence should have the same bytes; if it was damaged, this mends it. */
    private void settle(Path arriving, Path place) throws IOException {
        var folder = place.getParent();
        if (folder == null) {
            throw new IOException("No folder for evidence");
        }
        Files.createDirectories(folder);
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var above = folder; above != null && above.startsWith(root); above = above.getParent()) {
            keepNames(above);
        }
    }

    /** A name survives a power failure only once its folder is written too. */
    private static void keepNames(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
