package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoctap.recognition.messaging.Envelope;
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
    private final Gap gap = new Gap();
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

    Gap gap() {
        return gap;
    }

    /** Goes on from the same place in the ledger, but on another topic. */
    void startOn(String topicId) {
        if (!checkpoint.topicId().equals(topicId)) {
            checkpoint = checkpoint.on(topicId);
        }
    }

    void apply(List<ConsumerRecord<String, byte[]>> records) {
        try {
            var batch = Batch.following(checkpoint, gap.awaiting(), records, projection::reads);
            if (batch.events().stream().noneMatch(this::isParked)) {
                commit(batch);
                return;
            }
        } catch (RuntimeException failure) {
            refuseIfPassing(failure);
        }
        records.forEach(this::applyAlone);
    }

    private void applyAlone(ConsumerRecord<String, byte[]> record) {
        try {
            applyOrSetAside(
                    Batch.following(checkpoint, gap.awaiting(), List.of(record), projection::reads), record.offset());
        } catch (UnreadableRecord notOurs) {
            setAside(past(record), record.offset(), null, String.valueOf(notOurs.getMessage()));
        }
    }

    private void applyOrSetAside(Batch batch, long offset) {
        if (batch.events().isEmpty()) {
            commit(batch);
            return;
        }
        var event = batch.events().getFirst();
        if (isParked(event)) {
            setAside(batch, offset, event, "An earlier event of the stream is set aside");
            return;
        }
        try {
            commit(batch);
        } catch (RuntimeException failure) {
            refuseIfPassing(failure);
            setAside(batch, offset, event, Causes.of(failure));
            parked.add(event.stream());
        }
    }

    /** Behind a record that is not one of ours, but not behind one that came too early. */
    private Checkpoint past(ConsumerRecord<String, byte[]> record) {
        return gap.awaiting() == 0 ? checkpoint.readingFrom(record.offset() + 1) : checkpoint;
    }

    private void commit(Batch batch) {
        transaction.executeWithoutResult(ignored -> {
            tables.begin();
            var read = batch.events().stream()
                    .filter(event -> projection.reads(event.type()))
                    .toList();
            if (!read.isEmpty()) {
                projection.apply(read);
            }
            tables.advance(batch.after());
        });
        checkpoint = batch.after();
        ahead += batch.ahead();
        gap.note(!batch.events().isEmpty(), batch.awaiting());
    }

    private void setAside(Batch batch, long offset, Envelope event, String cause) {
        setAside(batch.after(), offset, event, cause);
        gap.note(true, batch.awaiting());
    }

    private void setAside(Checkpoint after, long offset, @Nullable Envelope event, String cause) {
        transaction.executeWithoutResult(ignored -> {
            tables.begin();
            tables.setAside(after.topicId(), offset, event, cause);
            tables.advance(after);
        });
        checkpoint = after;
        deadLetters = tables.deadLetters();
        LOG.error("{} has set the record at offset {} aside: {}", projection.name(), offset, cause);
    }

    private boolean isParked(Envelope event) {
        return parked.contains(event.stream());
    }

    private static void refuseIfPassing(RuntimeException failure) {
        if (Faults.isPassing(failure)) {
            throw failure;
        }
    }
}
