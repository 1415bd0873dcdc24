package vn.hoctap.recognition.transparency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * A growing tree that keeps only the roots of its tiles of 256 leaves, and what is above them; whoever asks below reads the
 * tile's leaves again. A million leaves take some 8,000 hashes.
 */
public final class TiledTree {
    private static final int TILE_LEVEL = 8;

    /** The tile at hand, and the last of the tree, to which nearly every proof comes as well. */
    private static final int TILES_KEPT = 2;

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

    /** A view of the tree that reads leaves where it needs them, and keeps some tiles: for one thread, and not for long. */
    public Subtrees over(Leaves leaves) {
        var read = new LinkedHashMap<Long, KeptTree>();
        return (level, index) -> {
            if (level >= TILE_LEVEL) {
                return tiles.root(level - TILE_LEVEL, index);
            }
            int below = TILE_LEVEL - level;
            long number = index >> below;
            return tile(number, read, leaves).root(level, index - (number << below));
        };
    }

    /** @param read the one that was asked for last comes last */
    private static KeptTree tile(long number, SequencedMap<Long, KeptTree> read, Leaves leaves) {
        var known = read.get(number);
        var tile = known == null ? treeOf(leaves.from(number * TILE, TILE)) : known;
        read.putLast(number, tile);
        if (read.size() > TILES_KEPT) {
            read.pollFirstEntry();
        }
        return tile;
    }

    private static KeptTree treeOf(List<Hash> leaves) {
        var tree = new KeptTree();
        leaves.forEach(tree::append);
        return tree;
    }
}
