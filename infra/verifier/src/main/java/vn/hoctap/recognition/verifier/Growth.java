package vn.hoctap.recognition.verifier;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Mismatch.Reason;

/** The log only grew since a checkpoint that the user kept, if there is one. */
final class Growth {
    private final TreeHasher hasher = new TreeHasher();
    private final Checkpoint checkpoint;
    private final Optional<Checkpoint> earlier;
    private boolean proved;
    private long newestFrom = -1;

    /** @param everything whether both trees will be computed at the earlier size, so that no proof is needed */
    Growth(Checkpoint checkpoint, Optional<Checkpoint> earlier, boolean everything, Place place) throws Mismatch {
        this.checkpoint = checkpoint;
        this.earlier = earlier;
        this.proved = everything || earlier.isEmpty();
        if (earlier.isPresent()) {
            compare(earlier.get(), place);
        }
    }

    /** What needs no proof: sizes, and the same tree or an empty one. */
    private void compare(Checkpoint known, Place place) throws Mismatch {
        Mismatch.unless(known.size() <= checkpoint.size(), Reason.EARLIER_SIZE, place);
        if (known.size() == 0 || known.size() == checkpoint.size()) {
            Mismatch.unless(follows(known, List.of()), Reason.EARLIER_ROOT, place);
            boolean sameHeads = known.size() == 0
                    ? known.heads().equals(TreeHasher.EMPTY)
                    : known.streams() == checkpoint.streams() && known.heads().equals(checkpoint.heads());
            Mismatch.unless(sameHeads, Reason.EARLIER_STREAMS, place);
            proved = true;
        }
    }

    void accept(Consistency line, Place place) throws Mismatch {
        Mismatch.unless(line.from() > newestFrom && line.from() <= checkpoint.size(), Reason.CONSISTENCY_ORDER, place);
        newestFrom = line.from();
        if (earlier.isPresent() && earlier.get().size() == line.from()) {
            Mismatch.unless(follows(earlier.get(), line.proof()), Reason.CONSISTENCY, place);
            proved = true;
        }
    }

    private boolean follows(Checkpoint known, List<Hash> proof) {
        return ConsistencyProof.holds(hasher, known.size(), known.root(), checkpoint.size(), checkpoint.root(), proof);
    }

    boolean isProved() {
        return proved;
    }
}
