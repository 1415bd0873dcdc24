package vn.hoctap.recognition.verifier;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Line.Head;
import vn.hoctap.recognition.verifier.Mismatch.Reason;
import vn.hoctap.recognition.verifier.Streams.Newest;

/** Some streams of the log are there, whole: each event and each stream's head is proved to be in its tree. */
final class PartCheck implements ScopeCheck {
    private final TreeHasher hasher = new TreeHasher();
    private final Streams streams = new Streams();
    private final Checkpoint checkpoint;
    private final Scope scope;
    private long newest;
    private long newestIndex = -1;
    private @Nullable Iterator<Map.Entry<String, Newest>> heads;

    PartCheck(Checkpoint checkpoint, Scope scope) {
        this.checkpoint = checkpoint;
        this.scope = scope;
    }

    /** Proves nothing to who does not keep that checkpoint; who does has it compared elsewhere. */
    @Override
    public void accept(Consistency claim, Place place) {}

    @Override
    public void accept(Event event) throws Mismatch {
        long position = event.position();
        Mismatch.unless(position > newest, Reason.POSITION, position);
        Mismatch.unless(position <= checkpoint.size(), Reason.BEYOND, position);
        Mismatch.unless(streams.append(event), Reason.VERSION, position);
        Mismatch.unless(isInLog(hasher.leaf(event), position, event.proof()), Reason.INCLUSION, position);
        newest = position;
    }

    private boolean isInLog(Hash leaf, long position, List<Hash> proof) {
        return InclusionProof.holds(hasher, leaf, position - 1, checkpoint.size(), proof, checkpoint.root());
    }

    @Override
    public void accept(Head head, Place place) throws Mismatch {
        var expected = expected(head, place);
        long position = expected.position();
        Mismatch.unless(head.version() == expected.version(), Reason.HEAD_VERSION, position);
        Mismatch.unless(head.position() == position, Reason.HEAD_POSITION, position);
        Mismatch.unless(head.index() > newestIndex, Reason.HEAD_ORDER, position);
        Mismatch.unless(isAmongHeads(head), Reason.HEAD_INCLUSION, position);
        newestIndex = head.index();
    }

    /** The next stream by name whose events were there. */
    private Newest expected(Head head, Place place) throws Mismatch {
        var rest = heads();
        Mismatch.unless(rest.hasNext(), Reason.HEAD_WITHOUT_EVENTS, place);
        var next = rest.next();
        int order = Utf8.compare(head.stream(), next.getKey());
        Mismatch.unless(order >= 0, Reason.HEAD_WITHOUT_EVENTS, place);
        Mismatch.unless(order == 0, Reason.HEAD_MISSING, next.getValue().position());
        return next.getValue();
    }

    private Iterator<Map.Entry<String, Newest>> heads() {
        if (heads == null) {
            heads = streams.sorted().iterator();
        }
        return heads;
    }

    private boolean isAmongHeads(Head head) {
        var leaf = hasher.leaf(head.stream(), head.version(), head.position());
        return InclusionProof.holds(hasher, leaf, head.index(), checkpoint.streams(), head.proof(), checkpoint.heads());
    }

    @Override
    public void finish(Place place) throws Mismatch {
        Mismatch.unless(isThere(), Reason.NO_EVENTS, place);
        var rest = heads();
        if (rest.hasNext()) {
            Mismatch.unless(false, Reason.HEAD_MISSING, rest.next().getValue().position());
        }
    }

    private boolean isThere() {
        return switch (scope) {
            case Scope.Dossier(var stream) -> streams.has(stream);
            case Scope.All _, Scope.Commune _ -> true;
        };
    }

    @Override
    public int streams() {
        return streams.count();
    }
}
