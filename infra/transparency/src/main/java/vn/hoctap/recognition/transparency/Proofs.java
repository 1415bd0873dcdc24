package vn.hoctap.recognition.transparency;

import java.util.ArrayList;
import java.util.List;

/** Proofs of RFC 6962, and the roots they lead to, of a tree whose complete subtrees are known. Hashes go upward. */
public final class Proofs {
    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the first leaves. */
    public Hash root(long size) {
        return size == 0 ? Hash.OF_NOTHING : rootOf(0, size);
    }

    /**
     * That a leaf is among the first leaves (section 2.1.1).
     *
     * @param leaf its index, from 0
     */
    public List<Hash> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf %d among %d".formatted(leaf, size));
        }
        var path = new ArrayList<Hash>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + half(to - from);
            boolean left = leaf < middle;
            path.addFirst(left ? rootOf(middle, to) : rootOf(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        return path;
    }

    /** That the tree of so many leaves begins with that of fewer (section 2.1.2); empty where there is nothing to prove. */
    public List<Hash> consistency(long fewer, long size) {
        if (fewer < 0 || fewer > size) {
            throw new IllegalArgumentException("%d leaves are not the first of %d".formatted(fewer, size));
        }
        var path = new ArrayList<Hash>();
        if (fewer == 0 || fewer == size) {
            return path;
        }
        long from = 0;
        long to = size;
        while (to != fewer) {
            long middle = from + half(to - from);
            boolean left = fewer <= middle;
            path.addFirst(left ? rootOf(middle, to) : rootOf(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        if (from > 0) {
            path.addFirst(rootOf(from, to)); // the smaller tree is no subtree of the larger
        }
        return path;
    }

    /** The largest power of two below a number above one. */
    private static long half(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** Of the leaves from one to another; such a range begins where a complete subtree of its size would. */
    private Hash rootOf(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(level, from >> level);
        }
        long middle = from + half(leaves);
        return Hash.ofNode(rootOf(from, middle), rootOf(middle, to));
    }
}
