package vn.hoctap.recognition.transparency;

import java.util.List;

/** The definition of RFC 6962 section 2.1 as it stands there: by splitting at the largest power of two below the size. */
final class Rfc6962 {
    private Rfc6962() {}

    static Hash root(List<Hash> leaves) {
        int size = leaves.size();
        if (size <= 1) {
            return size == 0 ? Hash.OF_NOTHING : leaves.getFirst();
        }
        int split = Integer.highestOneBit(size - 1);
        return Hash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, size)));
    }
}
