package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings that are shipped")
class SettingsIT {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** A key that ends so names a secret, whatever stands before. */
    private static final Pattern SECRET = Pattern.compile(
            "(?i)^\\s*[\\w.-]*(password|secret|secret-key|access-key|private-key|key|credentials?|seal)\\s*[:=]\\s*(.*)$");

    private static final Pattern FROM_THE_ENVIRONMENT = Pattern.compile("\\$\\{[A-Z_]+:?}");

    @Test
    void take_every_secret_from_the_environment() {
        var secrets = lines().map(SECRET::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(2))
                .toList();
        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(value -> FROM_THE_ENVIRONMENT.matcher(value).matches());
    }

    private static Stream<String> lines() {
        return Stream.of(ROOT, ROOT.resolve("infra"))
                .flatMap(folder -> in(folder, 1))
                .map(module -> module.resolve("src/main/resources"))
                .filter(Files::isDirectory)
                .flatMap(folder -> in(folder, Integer.MAX_VALUE))
                .filter(file -> file.toString().matches(".*\\.(yaml|yml|properties)"))
                .filter(file -> !file.toString().contains("/text"))
                .flatMap(file -> read(file).stream());
    }

    private static Stream<Path> in(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
