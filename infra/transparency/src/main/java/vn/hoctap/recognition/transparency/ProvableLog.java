package vn.hoctap.recognition.transparency;

import java.util.List;

/** The log as far as it was read, from which proofs are given. A reader may ask while nobody appends. */
public final class ProvableLog {
    private final TiledTree events = new TiledTree();
    private final StreamHeads heads = new StreamHeads();
    private final TiledTree.Leaves leaves;

    /** @param leaves where the leaves of what was appended are read again */
    public ProvableLog(TiledTree.Leaves leaves) {
        this.leaves = leaves;
    }

    public long size() {
        return events.size();
    }

    /** @throws IllegalStateException if the event is not the next one */
    public void append(LoggedEvent event) {
        if (event.position() != size() + 1) {
            throw new IllegalStateException("Position " + event.position() + " follows " + size());
        }
        events.append(event.leaf());
        heads.put(event.stream(), event.version(), event.position());
    }

    /** The newest events of all streams as far as the log was read. */
    public HeadTree heads() {
        return heads.tree();
    }

    /** For one thread: the tiles that were read last are kept for the next proof. */
    public Proofs proofs() {
        return new Proofs(events.over(leaves));
    }

    /** Whether a checkpoint of the very size says the same. */
    public boolean agrees(Checkpoint checkpoint, HeadTree present) {
        return List.of(size(), root(), present.size(), present.root())
                .equals(List.of(checkpoint.size(), checkpoint.root(), checkpoint.streams(), checkpoint.heads()));
    }

    private Hash root() {
        return proofs().root(size());
    }
}
