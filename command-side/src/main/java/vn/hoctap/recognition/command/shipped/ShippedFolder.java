package vn.hoctap.recognition.command.shipped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** A folder of files that come with the application, such as {@code /criteria/}. */
public record ShippedFolder(String path) {
    /**
     * Each file as {@code reading} understands it; they are named one by one, for a jar cannot be listed.
     *
     * @param reading is given the file's name and its text
     */
    public <T> List<T> readAll(List<String> files, BiFunction<String, Reader, T> reading) {
        return files.stream().map(file -> read(file, reading)).toList();
    }

    private <T> T read(String file, BiFunction<String, Reader, T> reading) {
        try (var in = Objects.requireNonNull(ShippedFolder.class.getResourceAsStream(path + file), file)) {
            return reading.apply(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
