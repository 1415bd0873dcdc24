package vn.hoctap.recognition.transparency;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing tree that keeps only the roots of its tiles of 256 leaves, and what is above them; whoever asks below reads the
 * tile's leaves again. A million leaves take some 8,000 hashes.
 */
public final class TiledTree {
    private static final int TILE_LEVEL = 8;

    /** Leaves of a tile. */
    public static final int TILE = 1 << TILE_LEVEL;

    private final KeptTree tiles = new KeptTree();
    private final List<Hash> open = new ArrayList<>(TILE);

    /** Where the leaves are. */
    @FunctionalInterface
    public interface Leaves {
        /** So many leaves from an index on, from 0; fewer only where there are no more. */
        List<Hash> from(long index, int count);
    }

    public long size() {
        return tiles.size() * TILE + open.size();
    }

    public void append(Hash leaf) {
        open.add(leaf);
        if (open.size() == TILE) {
            tiles.append(treeOf(open).root(TILE_LEVEL, 0));
            open.clear();
        }
    }

    /** A view of the tree that reads leaves where it needs them, and keeps the last tile: for one thread, and not for long. */
    public Subtrees over(Leaves leaves) {
        return new Subtrees() {
            private long read = -1;
            private KeptTree tile = new KeptTree();

            @Override
            public Hash root(int level, long index) {
                if (level >= TILE_LEVEL) {
                    return tiles.root(level - TILE_LEVEL, index);
                }
                int below = TILE_LEVEL - level;
                long number = index >> below;
                if (number != read) {
                    tile = treeOf(leaves.from(number * TILE, TILE));
                    read = number;
                }
                return tile.root(level, index - (number << below));
            }
        };
    }

    private static KeptTree treeOf(List<Hash> leaves) {
        var tree = new KeptTree();
        leaves.forEach(tree::append);
        return tree;
    }
}
