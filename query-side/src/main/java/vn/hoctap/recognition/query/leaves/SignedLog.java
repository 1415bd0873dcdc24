package vn.hoctap.recognition.query.leaves;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.query.audittrail.TrailEvents;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.transparency.CheckpointFolder;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.HeadTree;
import vn.hoctap.recognition.transparency.Proofs;
import vn.hoctap.recognition.transparency.ProvableLog;
import vn.hoctap.recognition.transparency.PublishedKey;
import vn.hoctap.recognition.transparency.SignedCheckpoint;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * The log as far as it was signed: the newest checkpoint that the leaves have reached, and proofs against it. Of what does
 * not agree with the checkpoint nothing is proved.
 */
public final class SignedLog {
    private static final Logger LOG = LoggerFactory.getLogger(SignedLog.class);
    private static final int BATCH = 10_000;

    /** What packages are put together from: each has to have come as far as the checkpoint. */
    private static final String[] READ = {LeavesStore.PROJECTION, TrailEvents.PROJECTION, ProgressStore.PROJECTION};

    private final LeavesStore leaves;
    private final Positions positions;
    private final CheckpointFolder folder;
    private final Optional<PublishedKey> key;
    private final ReadWriteLock growing = new ReentrantReadWriteLock();
    private ProvableLog log;
    private @Nullable Anchor newest;

    /** @param key by which checkpoints are known; empty where the log is not kept */
    SignedLog(LeavesStore leaves, Positions positions, CheckpointFolder folder, Optional<PublishedKey> key) {
        this.leaves = leaves;
        this.positions = positions;
        this.folder = folder;
        this.key = key;
        this.log = new ProvableLog(leaves::hashes);
    }

    /**
     * What proofs lead to.
     *
     * @param heads of the streams, as they were then
     */
    public record Anchor(PublishedKey key, SignedCheckpoint signed, HeadTree heads) {
        /** How many events it covers: positions 1 to this. */
        public long size() {
            return signed.checkpoint().size();
        }
    }

    /** Of one thread, for some proofs. */
    public final class Prover {
        private final Proofs proofs = log.proofs();

        /** That the event at a position is among the first of the log. */
        public List<Hash> inclusion(long position, long size) {
            return whileNotGrowing(() -> proofs.inclusion(position - 1, size));
        }

        /** That the log began with fewer events as they are now. */
        public List<Hash> consistency(long fewer, long size) {
            return whileNotGrowing(() -> proofs.consistency(fewer, size));
        }
    }

    public Prover prover() {
        return whileNotGrowing(Prover::new);
    }

    /**
     * The newest checkpoint that can be proved against.
     *
     * @throws ProblemException of type {@link ProblemType#NOT_FOUND} while there is none, of type
     *     {@link ProblemType#LOG_CONTRADICTED} if it is not what the leaves come to
     */
    public Anchor newest() {
        var published =
                key.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.log.no-key")));
        var signed = signed(published);
        growing.writeLock().lock();
        try {
            var known = newest;
            if (known == null || !known.signed().equals(signed)) {
                known = anchored(published, signed);
                newest = known;
            }
            return known;
        } finally {
            growing.writeLock().unlock();
        }
    }

    /**
     * The first checkpoint that was signed on a day or later, in a log that agrees with its newest one.
     *
     * @throws ProblemException of type {@link ProblemType#NOT_FOUND} while there is none, otherwise as {@link #newest()}
     */
    public SignedCheckpoint firstSince(LocalDate day) {
        var anchor = newest();
        return folder.firstSince(day.atStartOfDay(Days.VIETNAM).toInstant())
                .map(note -> read(note, anchor.key()))
                .filter(signed -> signed.checkpoint().size() <= anchor.size())
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.log.none-since", day)));
    }

    private SignedCheckpoint signed(PublishedKey published) {
        return folder.newest(positions.reachedByAll(READ))
                .map(note -> read(note, published))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.log.no-checkpoint")));
    }

    private static SignedCheckpoint read(String note, PublishedKey published) {
        try {
            return SignedCheckpoint.read(note, published);
        } catch (IllegalArgumentException foreign) {
            LOG.error("A checkpoint is not the log's: {}", foreign.getMessage());
            throw new ProblemException(ProblemType.LOG_CONTRADICTED, Text.of("problems.log.foreign"));
        }
    }

    /** What was read before may have been rebuilt since, so that a contradiction is one only after all was read anew. */
    private Anchor anchored(PublishedKey published, SignedCheckpoint signed) {
        return agreed(published, signed)
                .or(() -> {
                    log = new ProvableLog(leaves::hashes);
                    return agreed(published, signed);
                })
                .orElseThrow(() -> {
                    LOG.error(
                            "The leaves contradict the checkpoint of size {}",
                            signed.checkpoint().size());
                    return new ProblemException(ProblemType.LOG_CONTRADICTED, Text.of("problems.log.contradicted"));
                });
    }

    private Optional<Anchor> agreed(PublishedKey published, SignedCheckpoint signed) {
        read(signed.checkpoint().size());
        var heads = log.heads();
        return log.agrees(signed.checkpoint(), heads)
                ? Optional.of(new Anchor(published, signed, heads))
                : Optional.empty();
    }

    /** As far as the leaves go without a gap. */
    private void read(long size) {
        while (log.size() < size) {
            var next = leaves.after(log.size(), (int) Math.min(BATCH, size - log.size()));
            if (next.isEmpty() || next.getLast().position() != log.size() + next.size()) {
                return;
            }
            next.forEach(log::append);
        }
    }

    private <T> T whileNotGrowing(Supplier<T> proof) {
        growing.readLock().lock();
        try {
            return proof.get();
        } finally {
            growing.readLock().unlock();
        }
    }
}
