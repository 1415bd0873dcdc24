package vn.hoctap.recognition.query.projections;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.messaging.Topic;

/** How far an answer is behind the topic, whose end is asked for once a second at most. */
final class Lag {
    private static final Logger LOG = LoggerFactory.getLogger(Lag.class);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long UNKNOWN = -1;

    private final Topic topic;
    private volatile Seen seen = new Seen(UNKNOWN, System.nanoTime() - FRESH.toNanos());

    Lag(Topic topic) {
        this.topic = topic;
    }

    private record Seen(long end, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }

    /** A number of events, or {@code unknown} while the broker cannot be asked. */
    String behind(long nextOffset) {
        long end = end();
        return end == UNKNOWN ? "unknown" : String.valueOf(Math.max(0, end - nextOffset));
    }

    private long end() {
        var last = seen;
        if (!last.isFresh()) {
            last = new Seen(ask(), System.nanoTime());
            seen = last;
        }
        return last.end();
    }

    private long ask() {
        try {
            return topic.endOffset();
        } catch (KafkaException unreachable) {
            LOG.debug("The topic's end is unknown: {}", unreachable.getClass().getSimpleName());
            return UNKNOWN;
        }
    }
}
