package vn.hoctap.recognition.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.local.AxonAutoConfigurations;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.query.QuerySideApplication;

/** 200,000 events from Kafka into both projections, and then the very same rows by COPY. */
final class ReadBenchmark {
    private static final int EVENTS = 200_000;
    private static final String TOPIC = "benchmark.events";
    private static final List<String> TABLES = List.of("audit_trail.entry", "progress.dossier");
    private static final String BATCH = "2000";

    private ReadBenchmark() {}

    /** Events a second of each. */
    static Map<String, Double> run(PostgresServer server, KafkaBroker kafka) throws Exception {
        send(kafka);
        server.createDatabase("reading");
        var database = new JdbcTemplate(server.connect("reading", "postgres"));
        var figures = new LinkedHashMap<String, Double>();
        figures.put("e both projections", project(server, kafka, database));
        figures.put("e COPY of the same rows", copySameRows(server, database));
        return figures;
    }

    private static double project(PostgresServer server, KafkaBroker kafka, JdbcTemplate database) {
        try (var application = start(server, kafka)) {
            long begun = firstEventSeen(database);
            awaitAll(database);
            double figure = perSecond(begun);
            System.out.printf("both projections by %s %,10.0f /s%n", application.getId(), figure);
            return figure;
        }
    }

    private static void send(KafkaBroker kafka) throws InterruptedException, ExecutionException {
        Map<String, Object> connection = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var topic = new Topic(TOPIC, (short) 1, connection);
                var producer = new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer())) {
            topic.idOrCreate();
            var answers = new ArrayList<Future<RecordMetadata>>(EVENTS);
            for (var envelope : LedgerOfDossiers.of(EVENTS)) {
                answers.add(producer.send(EnvelopeCodec.toRecord(TOPIC, envelope)));
            }
            for (var answer : answers) {
                answer.get();
            }
        }
    }

    private static ConfigurableApplicationContext start(PostgresServer server, KafkaBroker kafka) {
        return QuerySideApplication.application()
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + server.url("reading"),
                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers(),
                        "--spring.autoconfigure.exclude=" + AxonAutoConfigurations.all(),
                        "--recognition.topic=" + TOPIC,
                        "--recognition.batch=" + BATCH);
    }

    private static long firstEventSeen(JdbcTemplate database) {
        while (lowestPosition(database) == 0 && highestPosition(database) == 0) {
            LockSupport.parkNanos(1_000_000);
        }
        return System.nanoTime();
    }

    private static void awaitAll(JdbcTemplate database) {
        while (lowestPosition(database) < EVENTS) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static long lowestPosition(JdbcTemplate database) {
        return position("min", database);
    }

    private static long highestPosition(JdbcTemplate database) {
        return position("max", database);
    }

    private static long position(String which, JdbcTemplate database) {
        return database.queryForList(
                        "SELECT CASE WHEN count(*) < 2 THEN 0 ELSE coalesce(" + which
                                + "(position), 0) END FROM projector.checkpoint",
                        Long.class)
                .getFirst();
    }

    private static double copySameRows(PostgresServer server, JdbcTemplate database) throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        for (var table : TABLES) {
            rows.put(table, copyOut(server, table));
            database.execute("CREATE TABLE " + copyOf(table) + " (LIKE " + table + " INCLUDING ALL)");
        }
        long begun = System.nanoTime();
        for (var table : rows.entrySet()) {
            copyIn(server, copyOf(table.getKey()), table.getValue());
        }
        return perSecond(begun);
    }

    private static String copyOf(String table) {
        return table + "_copy";
    }

    private static byte[] copyOut(PostgresServer server, String table) throws SQLException, IOException {
        try (var connection = server.connect("reading", "postgres").getConnection()) {
            var out = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", out);
            return out.toByteArray();
        }
    }

    private static void copyIn(PostgresServer server, String table, byte[] rows) throws SQLException, IOException {
        try (var connection = server.connect("reading", "postgres").getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream(rows));
        }
    }

    private static double perSecond(long begun) {
        return EVENTS / ((System.nanoTime() - begun) / 1e9);
    }
}
