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
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.embedded.KafkaBroker;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Topic;

/** 200,000 events from Kafka into two projections and into all, and then the very same rows by COPY. */
final class ReadBenchmark {
    private static final int EVENTS = 200_000;
    private static final String TOPIC = "benchmark.events";
    private static final String BOTH = "audit-trail,progress";
    private static final List<String> TABLES = List.of("audit_trail.entry", "progress.standing");

    /** Those that dossiers alone fill. */
    private static final List<String> ALL_TABLES = List.of("audit_trail.entry", "progress.standing", "search.dossier");

    private static final String UNCHECKED = "--recognition.check.share=0.001";

    private static final String BATCH = "2000";

    private ReadBenchmark() {}

    /** Events a second of each. */
    static Map<String, Double> run(PostgresServer server, KafkaBroker kafka) throws Exception {
        send(kafka);
        var figures = new LinkedHashMap<String, Double>();
        figures.put("e audit trail and progress", project(server, kafka, "reading", BOTH, 2));
        figures.put("e COPY of the same rows", copySameRows(server, "reading", TABLES));
        figures.put("e all projections", project(server, kafka, "reading_all", "", 0));
        figures.put("e COPY of all rows", copySameRows(server, "reading_all", ALL_TABLES));
        return figures;
    }

    private static JdbcTemplate database(PostgresServer server, String name) {
        return new JdbcTemplate(Database.pool(server.url(name), "postgres"));
    }

    /** @param feeds names of projections; empty for all */
    private static double project(PostgresServer server, KafkaBroker kafka, String name, String feeds, int some) {
        server.createDatabase(name);
        var database = database(server, name);
        try (var reading = new ReadingSide(
                server,
                kafka,
                name,
                TOPIC,
                "--recognition.batch=" + BATCH,
                "--recognition.feeds=" + feeds,
                UNCHECKED)) {
            int projections = some == 0 ? reading.projections() : some;
            long begun = firstEventSeen(database);
            awaitAll(database, projections);
            double figure = perSecond(begun);
            System.out.printf("%d projections %,10.0f /s%n", projections, figure);
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

    private static long firstEventSeen(JdbcTemplate database) {
        while (position("max", 1, database) == 0) {
            LockSupport.parkNanos(5_000_000);
        }
        return System.nanoTime();
    }

    private static void awaitAll(JdbcTemplate database, int projections) {
        while (position("min", projections, database) < EVENTS) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static long position(String which, int least, JdbcTemplate database) {
        var reached = "SELECT CASE WHEN count(*) < ? THEN 0 ELSE coalesce(" + which
                + "(position), 0) END FROM projector.checkpoint";
        return database.queryForList(reached, Long.class, least).getFirst();
    }

    private static double copySameRows(PostgresServer server, String name, List<String> tables)
            throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        var database = database(server, name);
        for (var table : tables) {
            var columns = columns(table, database);
            database.execute("CREATE TABLE " + copyOf(table) + " (LIKE " + table + " INCLUDING ALL)");
            rows.put(copyOf(table) + columns, copyOut(server, name, table + columns));
        }
        long begun = System.nanoTime();
        for (var table : rows.entrySet()) {
            copyIn(server, name, table.getKey(), table.getValue());
        }
        return perSecond(begun);
    }

    /** In brackets those that nobody computes. */
    private static String columns(String table, JdbcTemplate database) {
        var columns = """
                SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                 WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''""";
        return " (" + database.queryForObject(columns, String.class, table) + ")";
    }

    private static String copyOf(String table) {
        return table + "_copy";
    }

    private static byte[] copyOut(PostgresServer server, String name, String table) throws SQLException, IOException {
        try (var connection = server.connect(name, "postgres").getConnection()) {
            var out = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY " + table + " TO STDOUT", out);
            return out.toByteArray();
        }
    }

    private static void copyIn(PostgresServer server, String name, String table, byte[] rows)
            throws SQLException, IOException {
        try (var connection = server.connect(name, "postgres").getConnection()) {
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
