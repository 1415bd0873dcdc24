package vn.hoctap.recognition.messaging.projector;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.Topic;
import vn.hoctap.recognition.messaging.UnreadableRecord;

/** Reads a topic from its beginning to its end, over and over, a stretch at a time; it moves no checkpoint. */
public final class TopicRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicRounds.class);

    private final TopicReader reader;
    private long position;

    /** @throws java.util.NoSuchElementException while there is no such topic */
    public TopicRounds(Topic topic, ProjectorSettings settings) {
        this.reader = new TopicReader(topic, topic.id().orElseThrow(), settings);
        begin();
    }

    /** Goes back to the beginning. */
    public void begin() {
        reader.fromBeginning();
        position = 0;
    }

    /** Of the last event read in this round. */
    public long position() {
        return position;
    }

    /** The events that come next, in order and each once; none at the end. */
    public List<Envelope> next() {
        var events = new ArrayList<Envelope>();
        do {
            reader.poll().forEach(record -> add(record, events));
        } while (events.isEmpty() && reader.lag() > 0);
        return events;
    }

    public boolean isReplaced() {
        return reader.isReplaced();
    }

    /** What is not one of ours the projector has set aside. */
    private void add(ConsumerRecord<String, byte[]> record, List<Envelope> events) {
        try {
            var event = EnvelopeCodec.fromRecord(record);
            if (event.position() == position + 1) {
                position++;
                events.add(event);
            }
        } catch (UnreadableRecord notOurs) {
            LOG.debug("Offset {} holds no event", record.offset());
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
