package vn.hoctap.recognition.messaging;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.embedded.TestKafka;
import vn.hoctap.recognition.messaging.projector.Projector;
import vn.hoctap.recognition.messaging.projector.ProjectorSettings;
import vn.hoctap.recognition.messaging.relay.Relay;

/** A ledger in a table, a topic of its own, and a projection that writes down what it was given. */
final class Wire implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, Object> CONNECTION = Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    final TestDatabase database = TestDatabase.create();
    final HikariDataSource pool = new HikariDataSource();
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final Topic topic = new Topic("events." + COUNT.incrementAndGet(), (short) 1, CONNECTION);
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<SmartLifecycle> workers = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>(List.of(topic));

    Wire() {
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("db/relay", "db/projector")
                .load()
                .migrate();
        pool.setDataSource(database.asOwner());
        pool.setMaximumPoolSize(6);
        jdbc = new JdbcTemplate(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        jdbc.execute("CREATE TABLE ledger (position bigint PRIMARY KEY, stream text, version bigint, event_id uuid)");
        jdbc.execute("CREATE TABLE seen (reader text, position bigint, stream text, version bigint,"
                + " PRIMARY KEY (reader, position))");
    }

    /** Adds events to the ledger, round robin over some streams. */
    void record(int events, int streams) {
        long head = source().head();
        for (long position = head + 1; position <= head + events; position++) {
            long index = position - 1;
            jdbc.update(
                    "INSERT INTO ledger VALUES (?, ?, ?, gen_random_uuid())",
                    position,
                    "stream-" + index % streams,
                    index / streams);
        }
        jdbc.execute("NOTIFY ledger");
    }

    LedgerSource source() {
        return new LedgerSource() {
            @Override
            public List<Envelope> after(long position, int limit) {
                return jdbc.query(
                        "SELECT * FROM ledger WHERE position > ? ORDER BY position LIMIT ?",
                        (row, number) -> envelope(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
                        position,
                        limit);
            }

            @Override
            public long head() {
                return jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM ledger", Long.class);
            }
        };
    }

    static Envelope envelope(long position, String stream, long version, String id) {
        return new Envelope(
                position, stream, version, UUID.fromString(id), "Noted", "1", Instant.now(), "{\"số\":1}", "{}");
    }

    Relay relay() {
        return started(new Relay(database.asOwner(), source(), another(), CONNECTION, registry));
    }

    Projector projector(String reader) {
        return projector(new Seen(reader), 500);
    }

    Projector projector(Projection projection, int batch) {
        return started(new Projector(
                projection,
                database.asOwner(),
                jdbc,
                transaction,
                another(),
                new ProjectorSettings(CONNECTION, batch),
                registry));
    }

    private Topic another() {
        var same = new Topic(topic.name(), (short) 1, CONNECTION);
        topics.add(same);
        return same;
    }

    private <T extends SmartLifecycle> T started(T worker) {
        workers.add(worker);
        worker.start();
        return worker;
    }

    /** Puts a record of any kind onto the topic. */
    void send(ProducerRecord<String, byte[]> record) {
        topic.idOrCreate();
        try (var producer = new KafkaProducer<>(CONNECTION, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    void deleteTopic() throws Exception {
        try (var admin = Admin.create(CONNECTION)) {
            admin.deleteTopics(List.of(topic.name())).all().get();
        }
    }

    void awaitSeen(String reader, long events) {
        await().atMost(Duration.ofSeconds(30)).until(() -> seen(reader).size() == events);
    }

    List<String> seen(String reader) {
        return jdbc.queryForList(
                "SELECT position || ' ' || stream || ' ' || version FROM seen WHERE reader = ? ORDER BY position",
                String.class,
                reader);
    }

    List<String> recorded() {
        return jdbc.queryForList(
                "SELECT position || ' ' || stream || ' ' || version FROM ledger ORDER BY position", String.class);
    }

    @Override
    public void close() {
        workers.forEach(SmartLifecycle::stop);
        topics.forEach(Topic::close);
        pool.close();
    }

    /** Writes down what it is given; a second time, or an event out of order, breaks its key or its rule. */
    class Seen implements Projection {
        private final String reader;

        Seen(String reader) {
            this.reader = reader;
        }

        @Override
        public String name() {
            return reader;
        }

        @Override
        public void apply(List<Envelope> events) {
            events.forEach(event -> jdbc.update(
                    "INSERT INTO seen VALUES (?, ?, ?, ?)", reader, event.position(), event.stream(), event.version()));
        }
    }
}
