package vn.hoctap.recognition.transparency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the log says of itself at an instant, to be signed (C2SP tlog-checkpoint; docs/audit-package.md).
 *
 * @param size how many events it has: positions 1 to this
 * @param root of the tree of these
 * @param streams how many streams they are in
 * @param heads root of the tree of the streams' newest events
 * @param at in whole seconds
 */
public record Checkpoint(long size, Hash root, long streams, Hash heads, Instant at) {
    public Checkpoint {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The text that is signed, to its last line feed. */
    String body(String origin) {
        return """
                %s
                %d
                %s
                streams %d %s
                time %s
                """.formatted(origin, size, root.base64(), streams, heads.base64(), at);
    }
}
