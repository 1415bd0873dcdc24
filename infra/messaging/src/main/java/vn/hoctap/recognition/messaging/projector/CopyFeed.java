package vn.hoctap.recognition.messaging.projector;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.hoctap.recognition.messaging.EnvelopeCodec;
import vn.hoctap.recognition.messaging.UnreadableRecord;

/** Fills a copy from the topic, up to a position and no further. */
final class CopyFeed {
    private final TopicReader reader;
    private final ProjectorSession applying;

    CopyFeed(TopicReader reader, ProjectorSession applying) {
        this.reader = reader;
        this.applying = applying;
        reader.from(applying.checkpoint().nextOffset());
    }

    long position() {
        return applying.checkpoint().position();
    }

    /** Applies some of what comes next, unless the limit is reached. */
    void advance(long limit) {
        if (position() >= limit) {
            return;
        }
        var records = reader.poll();
        var within = within(limit, records);
        if (!within.isEmpty()) {
            applying.apply(within);
        }
        if (within.size() < records.size()) {
            reader.from(records.get(within.size()).offset());
        } else if (applying.gap().isToBeSearched()) {
            reader.fromBeginning();
        }
    }

    /** Up to the record that would be applied beyond the limit; one that came too early or again is not. */
    private List<ConsumerRecord<String, byte[]>> within(long limit, List<ConsumerRecord<String, byte[]>> records) {
        long next = position() + 1;
        for (int index = 0; index < records.size(); index++) {
            if (positionOf(records.get(index)) == next) {
                if (next > limit) {
                    return records.subList(0, index);
                }
                next++;
            }
        }
        return records;
    }

    private static long positionOf(ConsumerRecord<String, byte[]> record) {
        try {
            return EnvelopeCodec.position(record);
        } catch (UnreadableRecord notOurs) {
            return 0;
        }
    }
}
