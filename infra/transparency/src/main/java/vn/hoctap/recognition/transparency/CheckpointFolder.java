package vn.hoctap.recognition.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where checkpoints are kept, outside the database: a file each, named by size and time, written once. It should belong to
 * somebody else than the database does, and be copied to where its owner has no say.
 */
public final class CheckpointFolder {
    private static final Pattern NAME = Pattern.compile("[0-9]{19}-[0-9]{8}T[0-9]{6}Z\\.txt");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;

    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** What a checkpoint that was kept says of the log. */
    record Kept(long size, Hash root) {
        /** Reads the second and third line. */
        static Kept read(String note) {
            var lines = note.lines().limit(3).toList();
            return new Kept(
                    Long.parseLong(lines.get(1)), Hash.of(Base64.getDecoder().decode(lines.get(2))));
        }
    }

    /** The one of the largest size; empty before the first. */
    Optional<Kept> newest() {
        return newest(Long.MAX_VALUE).map(Kept::read);
    }

    /** The newest one of a size that is no larger than this, as it was written; empty where there is none. */
    public Optional<String> newest(long largest) {
        return chosen(names -> names.filter(name -> size(name) <= largest).max(Comparator.naturalOrder()));
    }

    /** The first that was kept at an instant or later and is not of an empty log, as it was written; empty while there is none. */
    public Optional<String> firstSince(Instant since) {
        var from = TIME.format(since);
        return chosen(names -> names.filter(name -> size(name) > 0 && time(name).compareTo(from) >= 0)
                .min(Comparator.comparing(CheckpointFolder::time).thenComparing(Comparator.naturalOrder())));
    }

    private Optional<String> chosen(Function<Stream<String>, Optional<String>> choice) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            var chosen = choice.apply(files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches()));
            return chosen.isEmpty() ? Optional.empty() : Optional.of(Files.readString(folder.resolve(chosen.get())));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long size(String name) {
        return Long.parseLong(name.substring(0, name.indexOf('-')));
    }

    private static String time(String name) {
        return name.substring(name.indexOf('-') + 1, name.indexOf('.'));
    }

    /** Moved into place whole, and on the disk before it is there. */
    void keep(long size, Instant at, String note) {
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "checkpoint", ".part");
            Files.write(part, note.getBytes(StandardCharsets.UTF_8));
            try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            var name = "%019d-%s.txt".formatted(size, TIME.format(at));
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
