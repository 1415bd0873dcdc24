package vn.hoctap.recognition.verifier;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A tree of RFC 6962 section 2.1 that forgets its leaves: of n leaves it keeps the roots of the largest full subtrees, from
 * left to right, at most log2 n + 1 of them.
 */
final class CompactRange {
    private final TreeHasher hasher;
    private final Deque<Hash> subtrees = new ArrayDeque<>();
    private long size;

    CompactRange(TreeHasher hasher) {
        this.hasher = hasher;
    }

    /** Each bit at the low end of the size is a full subtree on the right that the new leaf makes part of a larger one. */
    void add(Hash leaf) {
        var right = leaf;
        for (long bits = size; (bits & 1) == 1; bits >>>= 1) {
            right = hasher.node(subtrees.removeLast(), right);
        }
        subtrees.addLast(right);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        var fromTheRight = subtrees.descendingIterator();
        if (!fromTheRight.hasNext()) {
            return TreeHasher.EMPTY;
        }
        var root = fromTheRight.next();
        while (fromTheRight.hasNext()) {
            root = hasher.node(fromTheRight.next(), root);
        }
        return root;
    }
}
