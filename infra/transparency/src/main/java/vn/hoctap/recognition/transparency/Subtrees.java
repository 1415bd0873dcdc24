package vn.hoctap.recognition.transparency;

/** The complete subtrees of a tree of RFC 6962: of 2^level leaves each, from the left. */
@FunctionalInterface
public interface Subtrees {
    /**
     * The root of one.
     *
     * @param level 0 for a leaf
     * @param index how many of its level stand left of it
     */
    Hash root(int level, long index);
}
