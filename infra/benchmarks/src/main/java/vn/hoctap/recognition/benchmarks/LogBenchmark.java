package vn.hoctap.recognition.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.query.leaves.SignedLog;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.CheckpointSigner;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LogKey;
import vn.hoctap.recognition.transparency.LogSource;
import vn.hoctap.recognition.transparency.LoggedEvent;

/** What signing the log costs appends, and how long proofs take where a million events are signed. */
final class LogBenchmark {
    private static final int ROUNDS = 4;
    private static final int EVENTS = 1_000_000;
    private static final int PROOFS = 20_000;
    private static final String DATABASE = "proofs";
    private static final String TOPIC = "benchmark.proofs";

    /** Thirty times as often as it is meant to be. */
    private static final CheckpointSigner.Pace EACH_SECOND =
            new CheckpointSigner.Pace(Duration.ofSeconds(1), Duration.ofHours(1));

    private static final String FILL = """
            INSERT INTO leaves.leaf (position, stream, version, stream_type, metadata, hash)
            SELECT n, md5((n % 50000)::text)::uuid::text, (n - 1) / 50000, 'Dossier', '{}', sha256(n::text::bytea)
              FROM generate_series(1, ?) AS n""";
    private static final String REACHED = """
            INSERT INTO projector.checkpoint (projection, position, event_id)
            SELECT unnest(ARRAY['leaves', 'audit-trail', 'progress']), ?, gen_random_uuid()
            ON CONFLICT (projection) DO UPDATE SET position = EXCLUDED.position, event_id = EXCLUDED.event_id""";
    private static final String AFTER =
            "SELECT position, hash, stream, version FROM leaves.leaf WHERE position > ? ORDER BY position LIMIT ?";

    private final LogKey key = LogKey.of(LogKey.fresh("log.example"));
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private LogBenchmark() {}

    /** Appends a second with and without signing, by turns; milliseconds of proofs, and how many hashes they have. */
    static Map<String, Double> run(PostgresServer server, KafkaBroker kafka) throws Exception {
        var benchmark = new LogBenchmark();
        benchmark.appends(server);
        benchmark.proofs(server, kafka);
        return benchmark.figures;
    }

    private void appends(PostgresServer server) throws Exception {
        try (var unsigned = new Database(server, "unsigned", PostgresServer.COMMAND, "db/eventstore");
                var signed = new Database(server, "signed", PostgresServer.COMMAND, "db/eventstore");
                var sequencer = Engines.sequencer(unsigned);
                var sequencerOfSigned = Engines.sequencer(signed);
                var signer = signer(new Ledger(signed.jdbc)::loggedAfter, folder())) {
            signer.start();
            var without = new ArrayList<Double>();
            var with = new ArrayList<Double>();
            for (int round = 1; round <= ROUNDS; round++) {
                without.add(perSecond("h appends", Engines.ours(unsigned, sequencer)));
                with.add(perSecond("h appends, signed", Engines.ours(signed, sequencerOfSigned)));
            }
            figures.put("h appends", median(without));
            figures.put("h appends, signed each second", median(with));
            figures.put("h signed / not", median(with) / median(without));
        }
    }

    private static double perSecond(String name, EventStorageEngine engine) throws Exception {
        double figure = Load.perSecond(() -> Engines.appendStream(engine));
        System.out.printf("%-28s %,10.0f /s%n", name, figure);
        return figure;
    }

    /** The first round warms the machine up and does not count. */
    private static double median(List<Double> rounds) {
        var counted = rounds.subList(1, rounds.size()).stream().sorted().toList();
        return counted.get(counted.size() / 2);
    }

    private void proofs(PostgresServer server, KafkaBroker kafka) throws Exception {
        server.createDatabase(DATABASE);
        try (var topic = new Topic(TOPIC, (short) 1, Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            topic.idOrCreate();
        }
        var folder = folder();
        try (var reading = new ReadingSide(
                server,
                kafka,
                DATABASE,
                TOPIC,
                "--recognition.check.share=0.0001",
                "--recognition.log.checkpoints=" + folder,
                "--recognition.log.published-key=" + key.published())) {
            var owner = new JdbcTemplate(server.connect(DATABASE, PostgresServer.OWNER));
            owner.update(FILL, EVENTS);
            owner.execute("ANALYZE leaves.leaf");
            owner.update(REACHED, EVENTS);
            sign(owner, folder);
            measure(reading.log());
        }
    }

    private void sign(JdbcTemplate owner, Path folder) {
        long begun = System.nanoTime();
        try (var signer = signer(
                (position, limit) -> owner.query(AFTER, (row, number) -> logged(row), position, limit), folder)) {
            signer.start();
            while (new CheckpointFolder(folder).newest(Long.MAX_VALUE).isEmpty()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
        figures.put("h a million read and signed, s", seconds(begun));
    }

    private void measure(SignedLog log) {
        long begun = System.nanoTime();
        var anchor = log.newest();
        figures.put("h a million read to be proved, s", seconds(begun));
        var random = new Random(7);
        var times = new Histogram(3);
        int most = 0;
        for (int proof = 0; proof < PROOFS; proof++) {
            long position = 1L + random.nextInt(EVENTS);
            long asked = System.nanoTime();
            most = Math.max(
                    most, log.prover().inclusion(position, anchor.size()).size());
            times.recordValue((System.nanoTime() - asked) / 1_000);
        }
        figures.put("h proof of an event, median, ms", times.getValueAtPercentile(50) / 1e3);
        figures.put("h proof of an event, p99, ms", times.getValueAtPercentile(99) / 1e3);
        figures.put("h hashes of a proof, most", (double) most);
    }

    private CheckpointSigner signer(LogSource source, Path folder) {
        return new CheckpointSigner(source, key, new CheckpointFolder(folder), EACH_SECOND, Instant::now);
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("recognition-benchmark-log-");
    }

    private static LoggedEvent logged(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"),
                Hash.of(row.getBytes("hash")),
                row.getString("stream"),
                row.getLong("version"));
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
