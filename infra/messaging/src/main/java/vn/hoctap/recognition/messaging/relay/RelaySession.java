package vn.hoctap.recognition.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
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

    private final Connection session;
    private final LedgerSource source;
    private final Topic topic;
    private final Producer<String, byte[]> producer;
    private final RelayProgress progress;
    private RelayCheckpoint checkpoint;

    RelaySession(
            Connection session,
            LedgerSource source,
            Topic topic,
            Producer<String, byte[]> producer,
            RelayProgress progress)
            throws SQLException {
        this.session = session;
        this.source = source;
        this.topic = topic;
        this.producer = producer;
        this.progress = progress;
        this.checkpoint = resume();
        progress.standAt(checkpoint.position());
    }

    long position() {
        return checkpoint.position();
    }

    /** Sends what there is, or waits for more. */
    void advance() throws SQLException, InterruptedException, ExecutionException {
        var batch = source.after(checkpoint.position(), BATCH);
        if (batch.isEmpty()) {
            session.unwrap(PGConnection.class).getNotifications(SAFETY_POLL_MILLIS);
            return;
        }
        checkpoint = send(batch);
        checkpoint.store(session, topic.name());
        progress.sent(batch.size(), checkpoint.position());
    }

    /** Whether the topic was deleted or replaced, or has lost what it had acknowledged. */
    boolean mustBeginAnew() {
        return topic.id().filter(checkpoint.topicId()::equals).isEmpty() || topic.endOffset() < checkpoint.nextOffset();
    }

    private RelayCheckpoint resume() throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("LISTEN ledger");
        }
        var stored = RelayCheckpoint.load(session, topic.name());
        progress.standAt(stored.position());
        stored.verifyAgainst(source);
        var topicId = topic.idOrCreate();
        return stored.isHeldBy(topicId, topic.endOffset()) ? stored : RelayCheckpoint.beginningOf(topicId);
    }

    private RelayCheckpoint send(List<Envelope> batch) throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var envelope : batch) {
            answers.add(producer.send(EnvelopeCodec.toRecord(topic.name(), envelope)));
        }
        producer.flush();
        if (answers.getFirst().get().offset() < checkpoint.nextOffset()) {
            return RelayCheckpoint.beginningOf(checkpoint.topicId()); // the topic had lost its end
        }
        return checkpoint.after(batch.getLast(), lastOffset(answers));
    }

    private static long lastOffset(List<Future<RecordMetadata>> answers)
            throws InterruptedException, ExecutionException {
        long last = 0;
        for (var answer : answers) {
            last = answer.get().offset();
        }
        return last;
    }
}
