package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.UnreadableRecord;

/**
 * Applying under one takeover. A batch and its checkpoint are one transaction. An event that cannot be applied is set aside
 * together with all later ones of its stream; the other streams go on.
 */
final class ProjectorSession {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectorSession.class);

    private final Projection projection;
    private final ProjectorTables tables;
    private final TransactionOperations transaction;
    private final Set<String> parked;
    private Checkpoint checkpoint;
    private long deadLetters;
    private long ahead;

    ProjectorSession(Projection projection, ProjectorTables tables, TransactionOperations transaction) {
        this.projection = projection;
        this.tables = tables;
        this.transaction = transaction;
        this.checkpoint = tables.takeOver();
        this.parked = tables.parkedStreams();
        this.deadLetters = tables.deadLetters();
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    long deadLetters() {
        return deadLetters;
    }

    /** Records that came before something that is missing, since the takeover. */
    long ahead() {
        return ahead;
    }

    /** Goes on from the same place in the ledger, but on another topic. */
    void startOn(String topicId) {
        if (!checkpoint.topicId().equals(topicId)) {
            checkpoint = checkpoint.on(topicId);
        }
    }

    void apply(List<ConsumerRecord<String, byte[]>> records) {
        try {
            applyTogether(records);
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            records.forEach(this::applyAlone);
        }
    }

    private void applyTogether(List<ConsumerRecord<String, byte[]>> records) {
        var batch = Batch.following(checkpoint, records);
        if (batch.events().stream().map(Envelope::stream).anyMatch(parked::contains)) {
            throw new StreamIsParked();
        }
        commit(batch);
    }

    private void commit(Batch batch) {
        transaction.executeWithoutResult(ignored -> {
            if (!batch.events().isEmpty()) {
                projection.apply(batch.events());
            }
            tables.advance(batch.after());
        });
        checkpoint = batch.after();
        ahead += batch.ahead();
    }

    private void applyAlone(ConsumerRecord<String, byte[]> record) {
        try {
            applyTogether(List.of(record));
        } catch (RuntimeException failure) {
            if (Faults.isPassing(failure)) {
                throw failure;
            }
            park(record, failure);
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        var after = cause instanceof UnreadableRecord
                ? checkpoint.at(record.offset() + 1, checkpoint.position())
                : checkpoint.at(record.offset() + 1, checkpoint.position() + 1);
        transaction.executeWithoutResult(ignored -> {
            writeDeadLetter(record, cause);
            tables.advance(after);
        });
        checkpoint = after;
        deadLetters++;
        LOG.error("{} could not apply the record at offset {}: {}", projection.name(), record.offset(), name(cause));
    }

    private void writeDeadLetter(ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        if (cause instanceof UnreadableRecord) {
            tables.park(record.offset(), null, null, null, String.valueOf(cause.getMessage()));
            return;
        }
        var event = EnvelopeCodec.fromRecord(record);
        tables.park(record.offset(), event.position(), event.stream(), event.type(), name(cause));
        parked.add(event.stream());
    }

    /** The kind of failure, without its text: that may quote what the event holds. */
    private static String name(RuntimeException cause) {
        return cause.getClass().getSimpleName();
    }

    /** An earlier event of the stream could not be applied. */
    private static final class StreamIsParked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
