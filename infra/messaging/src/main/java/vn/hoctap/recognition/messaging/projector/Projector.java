package vn.hoctap.recognition.messaging.projector;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.Worker;

/**
 * Feeds one projection. Of all processes one does, by an advisory lock of its database session; the epoch in the checkpoint
 * refuses one that lost the lock without knowing. The place to read from is the checkpoint's, never the broker's.
 */
public final class Projector extends Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final String LEAD = "SELECT pg_try_advisory_lock(4205, hashtext(?))";
    private static final Duration BETWEEN_TRIES_TO_LEAD = Duration.ofMillis(300);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS_AT_TOPIC = Duration.ofSeconds(2);

    private final Projection projection;
    private final DataSource sessions;
    private final ProjectorTables tables;
    private final TransactionOperations transaction;
    private final Topic topic;
    private final ProjectorSettings settings;
    private final Progress progress = new Progress();

    /**
     * Prepares the projector; {@link #start()} begins.
     *
     * @param sessions opens a new database session at each request; not a pool
     * @param jdbc takes part in {@code transaction}
     */
    public Projector(
            Projection projection,
            DataSource sessions,
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            Topic topic,
            ProjectorSettings settings,
            MeterRegistry registry) {
        super("projector-" + projection.name());
        this.projection = projection;
        this.sessions = sessions;
        this.tables = new ProjectorTables(jdbc, projection.name());
        this.transaction = transaction;
        this.topic = topic;
        this.settings = settings;
        register(registry);
    }

    public String projection() {
        return projection.name();
    }

    public ProjectorStatus status() {
        return progress.status();
    }

    @Override
    protected void work() throws Exception {
        try (var session = sessions.getConnection()) {
            while (goesOn() && !leads(session)) {
                progress.standBy();
                pause(BETWEEN_TRIES_TO_LEAD);
            }
            while (goesOn()) {
                follow(session);
            }
        }
    }

    @Override
    protected void failed(Exception failure) {
        LOG.warn("{} begins again at its checkpoint: {}", projection.name(), failure.toString());
    }

    /** Follows one topic until it is replaced. */
    private void follow(Connection session) throws SQLException {
        var topicId = topic.id();
        if (topicId.isEmpty()) {
            progress.waitingForTopic();
            pause(BETWEEN_TRIES_TO_LEAD);
            return;
        }
        try (var consumer = newConsumer()) {
            var applying = new ProjectorSession(projection, tables, transaction);
            applying.startOn(topicId.get());
            consumer.assign(List.of(topic.partition()));
            consumer.seek(topic.partition(), Math.min(applying.checkpoint().nextOffset(), topic.endOffset()));
            followUntilReplaced(topicId.get(), consumer, applying, session);
        } catch (InvalidOffsetException shorter) {
            LOG.warn("{}: the topic no longer holds the checkpoint's offset", projection.name());
        }
    }

    private void followUntilReplaced(
            String topicId, Consumer<String, byte[]> consumer, ProjectorSession applying, Connection session)
            throws SQLException {
        long lookedAtTopic = System.nanoTime();
        while (goesOn()) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                applying.apply(records.records(topic.partition()));
            }
            progress.note(applying, consumer.currentLag(topic.partition()).orElse(0), newest(records));
            if (System.nanoTime() - lookedAtTopic > BETWEEN_LOOKS_AT_TOPIC.toNanos()) {
                lookedAtTopic = System.nanoTime();
                if (topic.id().filter(topicId::equals).isEmpty() || !session.isValid(1)) {
                    return;
                }
            }
        }
    }

    private Instant newest(ConsumerRecords<String, byte[]> records) {
        var all = records.records(topic.partition());
        return all.isEmpty() ? Instant.MAX : EnvelopeCodec.recordedAt(all.getLast());
    }

    private boolean leads(Connection session) throws SQLException {
        try (var statement = session.prepareStatement(LEAD)) {
            statement.setString(1, projection.name());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Consumer<String, byte[]> newConsumer() {
        var reading = new HashMap<>(settings.connection());
        reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        reading.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.batch());
        reading.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        return new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void register(MeterRegistry registry) {
        gauge(registry, "recognition.projection.position", ProjectorStatus::position);
        gauge(registry, "recognition.projection.lag.positions", ProjectorStatus::lag);
        gauge(
                registry,
                "recognition.projection.lag.seconds",
                status -> status.lagTime().toMillis() / 1000.0);
        gauge(registry, "recognition.projection.dead.letters", ProjectorStatus::deadLetters);
        gauge(registry, "recognition.projection.ahead", ProjectorStatus::ahead);
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<ProjectorStatus> figure) {
        Gauge.builder(name, progress, present -> figure.applyAsDouble(present.status()))
                .tag("projection", projection.name())
                .register(registry);
    }
}
