package vn.hoctap.recognition.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * How many requests each of many senders may send. Whoever has been silent for some minutes is forgotten, and so are those
 * silent the longest when there are too many to remember.
 */
final class Rates {
    private static final int MOST_SENDERS = 100_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Cache<String, Bucket> senders = Caffeine.newBuilder()
            .maximumSize(MOST_SENDERS)
            .expireAfterAccess(REMEMBERED)
            .build();
    private final int perSecond;
    private final int burst;

    Rates(int perSecond, int burst) {
        this.perSecond = perSecond;
        this.burst = burst;
    }

    /** How long {@code sender} has to wait for its request to be taken; nought if it is taken now. */
    Duration waitOf(String sender) {
        var probe = senders.get(sender, name -> bucket()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
