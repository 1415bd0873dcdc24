package vn.hoctap.recognition.transparency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest events of all streams at one size of the log, each with the proof that it is the newest. */
public final class HeadTree {
    private final Map<String, Place> places = new HashMap<>();
    private final KeptTree tree = new KeptTree();

    private record Place(long version, long position, long index) {}

    /**
     * The newest event of a stream.
     *
     * @param index of its leaf, from 0
     * @param proof that the leaf is in the tree
     */
    public record Head(String stream, long version, long position, long index, List<Hash> proof) {}

    /** Streams come in the order of their names' bytes. */
    void append(String stream, long version, long position, Hash leaf) {
        places.put(stream, new Place(version, position, tree.size()));
        tree.append(leaf);
    }

    public long size() {
        return tree.size();
    }

    public Hash root() {
        return new Proofs(tree).root(tree.size());
    }

    /** Empty for a stream without an event. */
    public Optional<Head> of(String stream) {
        return Optional.ofNullable(places.get(stream))
                .map(place -> new Head(
                        stream,
                        place.version(),
                        place.position(),
                        place.index(),
                        new Proofs(tree).inclusion(place.index(), tree.size())));
    }
}
