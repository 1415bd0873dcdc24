package vn.hoctap.recognition.messaging.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
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
import vn.hoctap.recognition.messaging.Lead;
import vn.hoctap.recognition.messaging.LedgerSource;
import vn.hoctap.recognition.messaging.Pulse;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.Worker;

/**
 * Sends the ledger to the topic. Of all processes one leads, by an advisory lock of its database session. After any failure
 * it begins again at its checkpoint, so that a record may come twice but none is left out.
 */
public final class Relay extends Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration BETWEEN_TRIES_TO_LEAD = Duration.ofMillis(300);
    private static final Duration BETWEEN_LOOKS_AT_TOPIC = Duration.ofSeconds(2);

    private final DataSource sessions;
    private final LedgerSource source;
    private final Topic topic;
    private final Map<String, Object> connection;
    private final RelayProgress progress;

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
        this.progress = new RelayProgress(source, registry);
    }

    public RelayStatus status() {
        return progress.status();
    }

    @Override
    protected void work() throws Exception {
        try (var session = sessions.getConnection()) {
            var lead = Lead.over(session, "relay");
            while (goesOn() && !lead.isTaken()) {
                progress.standBy();
                pause(BETWEEN_TRIES_TO_LEAD);
            }
            while (goesOn()) {
                relay(session, lead);
            }
        }
    }

    @Override
    protected void failed(Throwable failure) {
        progress.fail(failure);
    }

    private void relay(Connection session, Lead lead) throws SQLException, InterruptedException, ExecutionException {
        var producer = newProducer();
        try {
            var sending = new RelaySession(session, source, topic, producer, progress);
            progress.lead();
            LOG.info("The relay leads and sends from position {} on", sending.position());
            sendUntilTopicChanges(sending, lead);
        } finally {
            // What has no answer yet is sent again from the checkpoint; it must not arrive behind what follows.
            producer.close(Duration.ZERO);
        }
    }

    private void sendUntilTopicChanges(RelaySession sending, Lead lead)
            throws SQLException, InterruptedException, ExecutionException {
        var looks = new Pulse(BETWEEN_LOOKS_AT_TOPIC);
        while (goesOn()) {
            sending.advance();
            if (looks.isDue()) {
                lead.keep();
                if (sending.mustBeginAnew()) {
                    return;
                }
            }
        }
    }

    private Producer<String, byte[]> newProducer() {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
