package vn.hoctap.recognition.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.postgresql.PGConnection;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.LedgerSource;
import vn.hoctap.recognition.messaging.Topic;

/** Sending under one lead: from the checkpoint on, a batch at a time, each acknowledged before the checkpoint moves. */
final class RelaySession {
    private static final int BATCH = 500;
    private static final int SAFETY_POLL_MILLIS = 200;
    private static final Duration BETWEEN_LOOKS_AT_TOPIC = Duration.ofSeconds(2);

    private final Connection session;
    private final LedgerSource source;
    private final Topic topic;
    private final Producer<String, byte[]> producer;
    private RelayCheckpoint checkpoint;
    private long lookedAtTopic = System.nanoTime();

    RelaySession(Connection session, LedgerSource source, Topic topic, Producer<String, byte[]> producer)
            throws SQLException {
        this.session = session;
        this.source = source;
        this.topic = topic;
        this.producer = producer;
        this.checkpoint = resume();
    }

    long position() {
        return checkpoint.position();
    }

    /**
     * Sends what there is, or waits for more.
     *
     * @return how many events were sent
     */
    int advance() throws SQLException, InterruptedException, ExecutionException {
        var batch = source.after(checkpoint.position(), BATCH);
        if (batch.isEmpty()) {
            session.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
        } else {
            checkpoint = send(batch);
            checkpoint.store(session, topic.name());
        }
        return batch.size();
    }

    /** Whether the topic was deleted or replaced; asks the broker only every now and then. */
    boolean topicIsGone() {
        if (System.nanoTime() - lookedAtTopic < BETWEEN_LOOKS_AT_TOPIC.toNanos()) {
            return false;
        }
        lookedAtTopic = System.nanoTime();
        return topic.id().filter(checkpoint.topicId()::equals).isEmpty();
    }

    private RelayCheckpoint resume() throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("LISTEN ledger");
        }
        var stored = RelayCheckpoint.load(session, topic.name());
        if (stored.position() > source.head()) {
            throw new LedgerBehindTopic(stored.position(), source.head());
        }
        var topicId = topic.idOrCreate();
        return stored.isHeldBy(topicId, topic.endOffset()) ? stored : RelayCheckpoint.beginningOf(topicId);
    }

    private RelayCheckpoint send(List<Envelope> batch) throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var envelope : batch) {
            answers.add(producer.send(EnvelopeCodec.toRecord(topic.name(), envelope)));
        }
        producer.flush();
        long last = checkpoint.nextOffset();
        for (var answer : answers) {
            last = answer.get().offset();
        }
        return new RelayCheckpoint(checkpoint.topicId(), batch.getLast().position(), last + 1);
    }
}
