package vn.hoctap.recognition.verifier;

import java.util.List;

/** One tree is the beginning of another: RFC 6962 section 2.1.2, verified as in RFC 9162 section 2.1.4.2. */
final class ConsistencyProof {
    private ConsistencyProof() {}

    /**
     * @param path from below upward; one hash too many or too few, and it does not hold; none where a tree is empty, or both
     *     are the same
     */
    static boolean holds(TreeHasher hasher, long size, Hash root, long laterSize, Hash laterRoot, List<Hash> path) {
        if (size < 0 || size > laterSize) {
            return false;
        }
        if (size == 0) {
            return path.isEmpty() && root.equals(TreeHasher.EMPTY);
        }
        if (size == laterSize) {
            return path.isEmpty() && root.equals(laterRoot);
        }
        boolean whole = Long.bitCount(size) == 1;
        if (!whole && path.isEmpty()) {
            return false;
        }
        var start = whole ? root : path.getFirst();
        return climb(hasher, size, root, laterSize, laterRoot, start, whole ? path : path.subList(1, path.size()));
    }

    private static boolean climb(
            TreeHasher hasher, long size, Hash root, long laterSize, Hash laterRoot, Hash start, List<Hash> path) {
        int full = Long.numberOfTrailingZeros(size);
        long node = (size - 1) >>> full;
        long last = (laterSize - 1) >>> full;
        var earlier = start;
        var later = start;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                earlier = hasher.node(sibling, earlier);
                later = hasher.node(sibling, later);
                int levels = InclusionProof.levelsWithoutSibling(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                later = hasher.node(later, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && earlier.equals(root) && later.equals(laterRoot);
    }
}
