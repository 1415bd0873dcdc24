package vn.hoctap.recognition.verifier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.verifier.Line.Event;

/** The newest event of each stream: about 160 bytes a stream. */
final class Streams {
    private final Map<String, Newest> newest = new HashMap<>();

    /** The head of a stream as far as it was read. */
    static final class Newest {
        private long version = -1;
        private long position;

        long version() {
            return version;
        }

        long position() {
            return position;
        }
    }

    /** Takes the event in if its version is the one that follows; says whether it is. */
    boolean append(Event event) {
        var stream = newest.computeIfAbsent(event.stream(), name -> new Newest());
        boolean follows = event.version() == stream.version + 1;
        if (follows) {
            stream.version++;
            stream.position = event.position();
        }
        return follows;
    }

    boolean has(String stream) {
        return newest.containsKey(stream);
    }

    int count() {
        return newest.size();
    }

    /** In the order of the bytes of their names. */
    List<Map.Entry<String, Newest>> sorted() {
        var heads = newest.entrySet().stream();
        return heads.sorted(Comparator.comparing(Map.Entry::getKey, Utf8::compare))
                .toList();
    }

    /** Root of the stream heads. */
    Hash root(TreeHasher hasher) {
        var tree = new CompactRange(hasher);
        for (var head : sorted()) {
            tree.add(hasher.leaf(head.getKey(), head.getValue().version, head.getValue().position));
        }
        return tree.root();
    }
}
