package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;

/**
 * All measurements in one run on one server. Arguments: the file for the figures as JSON, then the parts to measure (write,
 * read, history, lag, log); all when none is named.
 */
public final class Benchmarks {
    private static final List<String> PARTS = List.of("write", "read", "history", "lag", "log");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("recognition-benchmarks-");
        try (var server = PostgresServer.start(folder.resolve("postgres"), 0);
                var kafka = KafkaBroker.start(folder.resolve("kafka"), FreePorts.next(), FreePorts.next())) {
            var parts = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : PARTS;
            var figures = new LinkedHashMap<String, Double>();
            for (var part : parts) {
                figures.putAll(
                        switch (part) {
                            case "write" -> WriteBenchmark.run(server);
                            case "read" -> ReadBenchmark.run(server, kafka);
                            case "history" -> HistoryBenchmark.run(server, kafka);
                            case "lag" -> LagBenchmark.run(server, kafka);
                            case "log" -> LogBenchmark.run(server, kafka);
                            default -> throw new IllegalArgumentException("there is no part " + part);
                        });
            }
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
        ratios.put("e / COPY", ratio(figures, "e audit trail and progress", "e COPY of the same rows"));
        ratios.put("e all / COPY", ratio(figures, "e all projections", "e COPY of all rows"));
        return ratios;
    }

    private static double ratio(Map<String, Double> figures, String ours, String other) {
        return figures.getOrDefault(ours, 0.0) / figures.getOrDefault(other, 1.0);
    }

    private static void print(Map<String, Double> figures) {
        figures.forEach((name, figure) ->
                System.out.printf(Locale.ROOT, figure < 100 ? "%-38s %12.2f%n" : "%-38s %,12.0f%n", name, figure));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
