package vn.hoctap.recognition.messaging.projector;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.UnreadableRecord;

/**
 * What of some records is to be applied: exactly the events that continue the ledger from a checkpoint.
 *
 * @param events in order, without a gap
 * @param after the checkpoint once they are applied
 * @param ahead how many records came before something that is missing; the relay will send it and them again
 */
record Batch(List<Envelope> events, Checkpoint after, int ahead) {
    /** @throws UnreadableRecord if one of the records is not one of ours */
    static Batch following(Checkpoint checkpoint, List<ConsumerRecord<String, byte[]>> records) {
        var events = new ArrayList<Envelope>(records.size());
        long position = checkpoint.position();
        int ahead = 0;
        for (var record : records) {
            var event = EnvelopeCodec.fromRecord(record);
            if (event.position() == position + 1) {
                events.add(event);
                position++;
            } else if (event.position() > position) {
                ahead++;
            }
        }
        return new Batch(events, checkpoint.at(records.getLast().offset() + 1, position), ahead);
    }
}
