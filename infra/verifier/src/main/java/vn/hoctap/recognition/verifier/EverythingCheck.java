package vn.hoctap.recognition.verifier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Line.Head;
import vn.hoctap.recognition.verifier.Mismatch.Reason;

/** The whole log is there: both trees are computed anew, at the size of an earlier checkpoint too. */
final class EverythingCheck implements ScopeCheck {
    private final TreeHasher hasher = new TreeHasher();
    private final CompactRange log = new CompactRange(hasher);
    private final Streams streams = new Streams();
    private final Checkpoint checkpoint;
    private final Optional<Checkpoint> earlier;
    private final Deque<Claim> claims = new ArrayDeque<>();
    private long newest;

    EverythingCheck(Checkpoint checkpoint, Optional<Checkpoint> earlier) throws Mismatch {
        this.checkpoint = checkpoint;
        this.earlier = earlier;
        compareEarlier();
    }

    /** A consistency proof, until the log has come to the size that it begins at. */
    private record Claim(Consistency proof, Place place) {}

    @Override
    public void accept(Consistency proof, Place place) {
        claims.add(new Claim(proof, place));
    }

    private void verifyClaim() throws Mismatch {
        var next = claims.peek();
        if (next != null && next.proof().from() == log.size()) {
            claims.remove();
            boolean holds = ConsistencyProof.holds(
                    hasher,
                    log.size(),
                    log.root(),
                    checkpoint.size(),
                    checkpoint.root(),
                    next.proof().proof());
            Mismatch.unless(holds, Reason.CONSISTENCY, next.place());
        }
    }

    @Override
    public void accept(Event event) throws Mismatch {
        long expected = log.size() + 1;
        Mismatch.unless(event.position() == expected, Reason.POSITION, expected);
        Mismatch.unless(expected <= checkpoint.size(), Reason.BEYOND, expected);
        Mismatch.unless(event.recordedAt() >= newest, Reason.TIME, expected);
        Mismatch.unless(streams.append(event), Reason.VERSION, expected);
        newest = event.recordedAt();
        verifyClaim();
        log.add(hasher.leaf(event));
        compareEarlier();
    }

    private void compareEarlier() throws Mismatch {
        if (earlier.isPresent() && earlier.get().size() == log.size()) {
            var place = new Place.Position(log.size());
            Mismatch.unless(log.root().equals(earlier.get().root()), Reason.EARLIER_ROOT, place);
            Mismatch.unless(holds(earlier.get()), Reason.EARLIER_STREAMS, place);
        }
    }

    private boolean holds(Checkpoint known) {
        return streams.count() == known.streams() && streams.root(hasher).equals(known.heads());
    }

    @Override
    public void accept(Head head, Place place) {
        throw new IllegalStateException("the reader takes no heads in a package of everything");
    }

    @Override
    public void finish(Place place) throws Mismatch {
        Mismatch.unless(log.size() == checkpoint.size(), Reason.EVENTS_MISSING, log.size() + 1);
        Mismatch.unless(log.root().equals(checkpoint.root()), Reason.ROOT, place);
        verifyClaim();
        Mismatch.unless(holds(checkpoint), Reason.STREAMS, place);
    }

    @Override
    public int streams() {
        return streams.count();
    }
}
