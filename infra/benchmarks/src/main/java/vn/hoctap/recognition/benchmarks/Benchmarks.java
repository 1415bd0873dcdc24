package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;

/** All measurements in one run on one server; prints a table and writes JSON to the file named as argument. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("recognition-benchmarks-");
        try (var server = PostgresServer.start(folder.resolve("postgres"), 0);
                var kafka = KafkaBroker.start(folder.resolve("kafka"), FreePorts.next(), FreePorts.next())) {
            var figures = new LinkedHashMap<>(WriteBenchmark.run(server));
            figures.putAll(ReadBenchmark.run(server, kafka));
            figures.putAll(LagBenchmark.run(server, kafka));
            figures.putAll(ratios(figures));
            print(figures);
            Files.write(Path.of(arguments[0]), JsonMapper.shared().writeValueAsBytes(figures));
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Double> ratios(Map<String, Double> figures) {
        var ratios = new LinkedHashMap<String, Double>();
        ratios.put("b / a", ratio(figures, "b our appends", "a plain inserts"));
        ratios.put("c / a", ratio(figures, "c commands, our engine", "a plain inserts"));
        ratios.put("c / d", ratio(figures, "c commands, our engine", "d commands, stock engine"));
        ratios.put("e / COPY", ratio(figures, "e both projections", "e COPY of the same rows"));
        return ratios;
    }

    private static double ratio(Map<String, Double> figures, String ours, String other) {
        return figures.getOrDefault(ours, 0.0) / figures.getOrDefault(other, 1.0);
    }

    private static void print(Map<String, Double> figures) {
        figures.forEach((name, figure) ->
                System.out.printf(Locale.ROOT, figure < 100 ? "%-28s %12.2f%n" : "%-28s %,12.0f%n", name, figure));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
