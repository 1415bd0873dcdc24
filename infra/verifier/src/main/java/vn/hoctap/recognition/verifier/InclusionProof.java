package vn.hoctap.recognition.verifier;

import java.util.List;

/** A leaf is in a tree: the audit path of RFC 6962 section 2.1.1, verified as in RFC 9162 section 2.1.3.2. */
final class InclusionProof {
    private InclusionProof() {}

    /**
     * @param index of the leaf, from 0
     * @param path from the leaf upward; one hash too many or too few, and it does not hold
     */
    static boolean holds(TreeHasher hasher, Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = hasher.node(sibling, hash);
                int levels = levelsWithoutSibling(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                hash = hasher.node(hash, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** On the right edge a node stands alone, and rises unhashed, until it is a right child. */
    static int levelsWithoutSibling(long node) {
        return node == 0 ? 0 : Long.numberOfTrailingZeros(node);
    }
}
