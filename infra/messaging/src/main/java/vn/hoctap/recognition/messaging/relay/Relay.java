package vn.hoctap.recognition.messaging.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.LedgerSource;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.Worker;

/**
 * Sends the ledger to the topic. Of all processes one leads, by an advisory lock of its database session. After any failure
 * it begins again at its checkpoint, so that a record may come twice but none is left out.
 */
public final class Relay extends Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration BETWEEN_TRIES_TO_LEAD = Duration.ofMillis(300);
    private static final String LEAD = "SELECT pg_try_advisory_lock(4204, 3)";

    private final DataSource sessions;
    private final LedgerSource source;
    private final Topic topic;
    private final Map<String, Object> connection;
    private volatile RelayStatus status = new RelayStatus.Standby();
    private volatile long position;

    /**
     * Prepares the relay; {@link #start()} begins.
     *
     * @param sessions opens a new database session at each request; not a pool
     * @param connection where the brokers are, and how to speak to them
     */
    public Relay(
            DataSource sessions,
            LedgerSource source,
            Topic topic,
            Map<String, Object> connection,
            MeterRegistry registry) {
        super("relay");
        this.sessions = sessions;
        this.source = source;
        this.topic = topic;
        this.connection = Map.copyOf(connection);
        register(registry);
    }

    public RelayStatus status() {
        return status;
    }

    @Override
    protected void work() throws Exception {
        try (var session = sessions.getConnection()) {
            while (goesOn() && !leads(session)) {
                status = new RelayStatus.Standby();
                pause(BETWEEN_TRIES_TO_LEAD);
            }
            while (goesOn()) {
                relay(session);
            }
        }
    }

    @Override
    protected void failed(Exception failure) {
        status = new RelayStatus.Failed(String.valueOf(failure.getMessage()));
        LOG.warn("The relay begins again at its checkpoint: {}", failure.toString());
    }

    private void relay(Connection session) throws SQLException, InterruptedException, ExecutionException {
        var producer = newProducer();
        try {
            var sending = new RelaySession(session, source, topic, producer);
            status = new RelayStatus.Leading();
            LOG.info("The relay leads and sends from position {} on", sending.position());
            while (goesOn() && !sending.topicIsGone()) {
                position = sending.position();
                sending.advance();
            }
        } finally {
            // What has no answer yet is sent again from the checkpoint; it must not arrive behind what follows.
            producer.close(Duration.ZERO);
        }
    }

    private static boolean leads(Connection session) throws SQLException {
        try (var statement = session.prepareStatement(LEAD);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Producer<String, byte[]> newProducer() {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 5_000_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private void register(MeterRegistry registry) {
        Gauge.builder("recognition.relay.position", this, relay -> relay.position)
                .description("Last position that the broker has acknowledged")
                .register(registry);
        Gauge.builder("recognition.relay.lag.positions", this, Relay::lagInPositions)
                .description("Events in the ledger that have not been sent")
                .register(registry);
        Gauge.builder("recognition.relay.lag.seconds", this, Relay::lagInSeconds)
                .description("Age of the oldest event that has not been sent")
                .register(registry);
    }

    private double lagInPositions() {
        return status instanceof RelayStatus.Leading ? source.head() - position : 0;
    }

    private double lagInSeconds() {
        return status instanceof RelayStatus.Leading ? age(source.after(position, 1)) : 0;
    }

    private static double age(List<Envelope> waiting) {
        return waiting.isEmpty()
                ? 0
                : Math.max(
                        0,
                        Duration.between(waiting.getFirst().recordedAt(), Instant.now())
                                        .toMillis()
                                / 1000.0);
    }
}
