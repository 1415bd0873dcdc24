package vn.hoctap.recognition.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The newest event of each stream, as a tree of its own: what is not the head of its stream cannot be shown as its end. One
 * leaf a stream, in the order of the bytes of their names.
 */
public final class StreamHeads {
    private static final Comparator<String> BY_BYTES = Comparator.comparing(StreamHeads::utf8, Arrays::compareUnsigned);

    private final Map<String, Head> heads = new TreeMap<>(BY_BYTES);

    private record Head(long version, long position) {}

    /** Takes in the stream's next event. */
    public void put(String stream, long version, long position) {
        heads.put(stream, new Head(version, position));
    }

    /** How many streams there are. */
    public long size() {
        return heads.size();
    }

    public Hash root() {
        var range = new CompactRange();
        heads.forEach((stream, head) -> range.append(leaf(stream, head)));
        return range.root();
    }

    /** The tree as it stands now. */
    HeadTree tree() {
        var tree = new HeadTree();
        heads.forEach((stream, head) -> tree.append(stream, head.version(), head.position(), leaf(stream, head)));
        return tree;
    }

    private static Hash leaf(String stream, Head head) {
        var name = utf8(stream);
        return Hash.ofLeaf(ByteBuffer.allocate(Integer.BYTES + name.length + 2 * Long.BYTES)
                .putInt(name.length)
                .put(name)
                .putLong(head.version())
                .putLong(head.position())
                .array());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
