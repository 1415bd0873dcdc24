package vn.hoctap.recognition.messaging.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.UnreadableRecord;

/**
 * What of some records is to be applied: exactly the events that continue the ledger from a checkpoint.
 *
 * @param events in order, without a gap
 * @param after the checkpoint once they are applied; it does not pass a record that came too early
 * @param ahead how many records came before something that is missing; the relay will send it and them again
 * @param awaiting the highest position that came too early and for which something is still missing; 0 if none
 */
record Batch(List<Envelope> events, Checkpoint after, int ahead, long awaiting) {
    /**
     * @param awaiting as an earlier batch has left it
     * @param types of which the projection reads more than that they were there
     * @throws UnreadableRecord if one of the records is not one of ours
     * @throws OtherHistory if the last event that the projection knows is another one here
     */
    static Batch following(
            Checkpoint checkpoint,
            long awaiting,
            List<ConsumerRecord<String, byte[]>> records,
            Predicate<String> types) {
        var folding = new Folding(checkpoint, awaiting, records.size());
        for (var record : records) {
            folding.add(EnvelopeCodec.fromRecord(record, types), record.offset() + 1);
        }
        return new Batch(folding.events, folding.checkpoint, folding.ahead, folding.awaiting);
    }

    private static final class Folding {
        private final List<Envelope> events;
        private Checkpoint checkpoint;
        private long awaiting;
        private int ahead;

        Folding(Checkpoint checkpoint, long awaiting, int size) {
            this.checkpoint = checkpoint;
            this.awaiting = awaiting;
            this.events = new ArrayList<>(size);
        }

        void add(Envelope event, long nextOffset) {
            if (event.position() > checkpoint.position() + 1) {
                ahead++;
                awaiting = Math.max(awaiting, event.position());
            } else if (event.position() == checkpoint.position() + 1) {
                events.add(event);
                awaiting = 0;
                checkpoint = checkpoint.after(event.position(), event.eventId()).readingFrom(nextOffset);
            } else {
                repeat(event, nextOffset);
            }
        }

        private void repeat(Envelope event, long nextOffset) {
            if (event.position() == checkpoint.position() && !event.eventId().equals(checkpoint.eventId())) {
                throw new OtherHistory(event.position());
            }
            checkpoint = awaiting == 0 ? checkpoint.readingFrom(nextOffset) : checkpoint;
        }
    }
}
