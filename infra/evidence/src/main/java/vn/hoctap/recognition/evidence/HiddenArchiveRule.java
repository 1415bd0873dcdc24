package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;

/** Finds the directory of a ZIP within a file of another kind: programs that unpack read files from their end. */
final class HiddenArchiveRule {
    /** The end of a directory, on the first of all disks. */
    private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6, 0, 0, 0, 0};

    private HiddenArchiveRule() {}

    static void check(ByteBuffer bytes) throws FlawFound {
        var needle = new Needle(DIRECTORY_END);
        for (int at = 0; at < bytes.limit(); at++) {
            FlawFound.unless(!needle.endsWith(bytes.get(at)), EvidenceFlaw.FOREIGN_CONTENT);
        }
    }
}
