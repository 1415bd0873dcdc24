package vn.hoctap.recognition.benchmarks;

import java.nio.file.Files;
import vn.hoctap.recognition.embedded.PostgresServer;

/** All measurements in one run; prints a table and writes JSON. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = PostgresServer.start(Files.createTempDirectory("recognition-benchmarks-"), 0)) {
            System.out.println(WriteBenchmark.run(server));
        }
    }
}
