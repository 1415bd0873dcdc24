package vn.hoctap.recognition.transparency;

import java.util.ArrayList;
import java.util.List;

/** A growing tree of RFC 6962 with all its complete subtrees: two hashes a leaf. */
public final class KeptTree implements Subtrees {
    private final List<List<Hash>> levels = new ArrayList<>();

    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    public void append(Hash leaf) {
        append(0, leaf);
    }

    private void append(int level, Hash hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        var row = levels.get(level);
        row.add(hash);
        if (row.size() % 2 == 0) {
            append(level + 1, Hash.ofNode(row.get(row.size() - 2), row.getLast()));
        }
    }

    @Override
    public Hash root(int level, long index) {
        return levels.get(level).get(Math.toIntExact(index));
    }
}
