package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Looks for names of what runs anywhere in the bytes of a PDF, also in objects that no table refers to: a reader that
 * repairs a file would find those. Only names long enough not to turn up in packed data by chance.
 */
final class PdfNameRule {
    private static final Set<String> RUNNING =
            Set.of("JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "ImportData");

    private static final int LONGEST = 16;
    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private PdfNameRule() {}

    static void check(ByteBuffer bytes) throws FlawFound {
        for (int at = 0; at < bytes.limit(); at++) {
            if (bytes.get(at) == '/') {
                FlawFound.unless(!RUNNING.contains(name(bytes, at + 1)), EvidenceFlaw.ACTIVE_CONTENT);
            }
        }
    }

    /** A character of a name may be written as its number. */
    private static String name(ByteBuffer bytes, int from) {
        var name = new StringBuilder();
        int at = from;
        while (at < bytes.limit() && name.length() < LONGEST && DELIMITERS.indexOf(bytes.get(at) & 0xFF) < 0) {
            int number = bytes.get(at) == '#' ? number(bytes, at + 1) : -1;
            name.append((char) (number < 0 ? bytes.get(at) & 0xFF : number));
            at += number < 0 ? 1 : 3;
        }
        return name.toString();
    }

    private static int number(ByteBuffer bytes, int at) {
        if (at + 2 > bytes.limit()) {
            return -1;
        }
        int high = Character.digit(bytes.get(at), 16);
        int low = Character.digit(bytes.get(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
