package vn.hoctap.recognition.transparency;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ledger and signs checkpoints of it: soon after it has grown, and now and then while it rests. It signs nothing
 * that contradicts what it has signed before, whatever the database says by then.
 */
public final class CheckpointSigner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigner.class);
    private static final int BATCH = 5_000;

    private final LogSource ledger;
    private final LogKey key;
    private final CheckpointFolder folder;
    private final Pace pace;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoints").factory());

    private volatile State state = State.BEHIND;
    private MerkleLog log = new MerkleLog();
    private @Nullable Instant signedAt;
    private long signedSize = -1;

    /**
     * How often it signs.
     *
     * @param growing the longest time from an event to a checkpoint that covers it, give or take the signing
     * @param resting between two checkpoints of the same size
     */
    public record Pace(Duration growing, Duration resting) {}

    /** Whether the log agrees with what was signed. */
    public enum State {
        /** It has not read as far as it signed before. */
        BEHIND,
        SIGNING,
        /** The ledger is another than the one that was signed: nothing is signed any more until somebody has looked. */
        CONTRADICTED
    }

    public CheckpointSigner(LogSource ledger, LogKey key, CheckpointFolder folder, Pace pace, InstantSource clock) {
        this.ledger = ledger;
        this.key = key;
        this.folder = folder;
        this.pace = pace;
        this.clock = clock;
    }

    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::tryRound, 0, pace.growing().toMillis(), TimeUnit.MILLISECONDS);
    }

    public State state() {
        return state;
    }

    /** What is being signed is kept whole before this ends; a ledger that is being read is let go of. */
    @Override
    public void close() {
        thread.close();
    }

    private void tryRound() {
        try {
            round();
        } catch (RuntimeException failure) {
            LOG.warn("No checkpoint this time: {}", failure.toString());
        }
    }

    /** Reads on, and signs what is due. */
    void round() {
        if (state == State.BEHIND) {
            catchUp();
        }
        if (state == State.SIGNING) {
            read(Long.MAX_VALUE);
            sign();
        }
    }

    /** As far as the newest checkpoint first: the tree of that size must be the one that was signed. */
    private void catchUp() {
        log = new MerkleLog();
        var kept = folder.newest();
        kept.ifPresent(before -> read(before.size()));
        if (thread.isShutdown()) {
            return;
        }
        if (kept.isPresent() && !agrees(kept)) {
            state = State.CONTRADICTED;
            LOG.error(
                    "The ledger contradicts the checkpoint of size {}: no more are signed until somebody has looked",
                    kept.get().size());
        } else {
            signedSize = kept.map(CheckpointFolder.Kept::size).orElse(-1L);
            state = State.SIGNING;
        }
    }

    private boolean agrees(Optional<CheckpointFolder.Kept> kept) {
        return kept.filter(
                        before -> before.size() == log.size() && before.root().equals(log.root()))
                .isPresent();
    }

    private void read(long last) {
        while (log.size() < last && !thread.isShutdown()) {
            var next = ledger.after(log.size(), (int) Math.min(BATCH, last - log.size()));
            if (next.isEmpty()) {
                return;
            }
            next.forEach(log::append);
        }
    }

    private void sign() {
        var now = clock.instant();
        boolean rested = signedAt == null || !now.isBefore(signedAt.plus(pace.resting()));
        if (log.size() > signedSize || rested) {
            var checkpoint = log.checkpoint(now);
            folder.keep(checkpoint.size(), checkpoint.at(), key.sign(checkpoint));
            signedAt = now;
            signedSize = checkpoint.size();
        }
    }
}
