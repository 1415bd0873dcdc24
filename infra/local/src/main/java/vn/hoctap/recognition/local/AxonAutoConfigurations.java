package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Axon lies on the one class path of both applications here; the query side must not take it up. */
public final class AxonAutoConfigurations {
    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private AxonAutoConfigurations() {}

    /** The names of all of them, joined by commas. */
    public static String all() {
        try {
            return AxonAutoConfigurations.class
                    .getClassLoader()
                    .resources(IMPORTS)
                    .flatMap(resource -> lines(resource).lines())
                    .map(String::strip)
                    .filter(line -> line.startsWith("org.axonframework."))
                    .distinct()
                    .collect(Collectors.joining(","));
        } catch (UncheckedIOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String lines(java.net.URL resource) {
        try (var in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
