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
import org.apache.kafka.clients.admin.NewTopic;
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

/** A ledger in a table, a topic of its own, and a projection that writes down what it was given; with the rights of run time. */
final class Wire implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, Object> CONNECTION = Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    final TestDatabase database = TestDatabase.create();
    final JdbcTemplate owner = new JdbcTemplate(database.asOwner());
    final LedgerTable ledger;
    final HikariDataSource pool = new HikariDataSource();
    final JdbcTemplate jdbc = new JdbcTemplate(pool);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
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
        ledger = new LedgerTable(owner);
        pool.setDataSource(database.as("recognition_query"));
        pool.setMaximumPoolSize(6);
        owner.execute("CREATE TABLE seen (reader text, position bigint, stream text, version bigint,"
                + " PRIMARY KEY (reader, position))");
        owner.execute("GRANT SELECT, INSERT ON seen TO recognition_query");
    }

    void record(int events, int streams) {
        ledger.record(events, streams);
    }

    Relay relay() {
        return started(new Relay(database.as("recognition_command"), ledger, another(), CONNECTION, registry));
    }

    Projector projector(String reader) {
        return projector(seenBy(reader), 500);
    }

    Projector projector(Projection projection, int batch) {
        return started(new Projector(
                projection,
                database.as("recognition_query"),
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

    void createTopic(int partitions) throws Exception {
        try (var admin = Admin.create(CONNECTION)) {
            admin.createTopics(List.of(new NewTopic(topic.name(), partitions, (short) 1)))
                    .all()
                    .get();
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

    /** The one number that a query comes to. */
    long number(String query) {
        return owner.queryForObject(query, Long.class);
    }

    double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    /** Ends the database sessions that hold the lead, as a server does on its way down. */
    void endLeads() {
        new JdbcTemplate(database.asSuperuser())
                .execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    List<String> recorded() {
        return ledger.recorded();
    }

    /** A well-formed record that no relay has sent; of one position always the same. */
    ProducerRecord<String, byte[]> made(long position) {
        var event = ledger.envelope(position, "stream-0", position - 1, new UUID(0, position), Instant.now());
        return EnvelopeCodec.toRecord(topic.name(), event);
    }

    void send(long... positions) {
        for (long position : positions) {
            send(made(position));
        }
    }

    Seen seenBy(String reader) {
        return new Seen(jdbc, reader);
    }

    @Override
    public void close() {
        workers.forEach(SmartLifecycle::stop);
        topics.forEach(Topic::close);
        pool.close();
    }
}
