package vn.hoctap.recognition.transparency;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The root of a growing tree of RFC 6962, in logarithmic memory: of the complete subtrees that its leaves make up, from left
 * to right each smaller than the one before, only the roots are kept.
 */
public final class CompactRange {
    /** The smallest first. */
    private final Deque<Hash> subtrees = new ArrayDeque<>();

    private long size;

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** As many subtrees are joined as the size so far ends on binary ones. */
    public void append(Hash leaf) {
        var joined = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            joined = Hash.ofNode(subtrees.pop(), joined);
        }
        subtrees.push(joined);
        size++;
    }

    /** The root of all leaves so far. */
    public Hash root() {
        Iterator<Hash> fromRight = subtrees.iterator();
        if (!fromRight.hasNext()) {
            return Hash.OF_NOTHING;
        }
        var root = fromRight.next();
        while (fromRight.hasNext()) {
            root = Hash.ofNode(fromRight.next(), root);
        }
        return root;
    }
}
