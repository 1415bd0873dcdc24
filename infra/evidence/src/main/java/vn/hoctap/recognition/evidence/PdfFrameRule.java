package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;

/** What the bytes of a PDF show before anything is parsed: its edges, and how much there would be to parse. */
final class PdfFrameRule {
    private static final String END = "%%EOF";
    private static final int ENTRY = 18;

    private final ByteBuffer bytes;
    private final EvidenceLimits limits;

    private PdfFrameRule(ByteBuffer bytes, EvidenceLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    static void check(ByteBuffer bytes, EvidenceLimits limits) throws FlawFound {
        var frame = new PdfFrameRule(bytes, limits);
        frame.edges();
        frame.size();
        PdfNameRule.check(bytes);
    }

    /** Readers look for the first line within the first kilobyte; whatever stands before it is another file. */
    private void edges() throws FlawFound {
        FlawFound.unless(Bytes.startsWith(bytes, 0, "%PDF-"), EvidenceFlaw.FOREIGN_CONTENT);
        int at = bytes.limit() - END.length();
        while (at > 0 && !Bytes.startsWith(bytes, at, END)) {
            at--;
        }
        FlawFound.unless(at > 0, EvidenceFlaw.DAMAGED);
        FlawFound.unless(Bytes.isBlank(bytes, at + END.length()), EvidenceFlaw.FOREIGN_CONTENT);
    }

    /** Each object and each line of a cross-reference table becomes an object of ours once it is parsed. */
    private void size() throws FlawFound {
        int objects = 0;
        int entries = 0;
        for (int at = 0; at < bytes.limit(); at++) {
            objects += Bytes.startsWith(bytes, at, " obj") ? 1 : 0;
            entries += isEntry(at) ? 1 : 0;
            FlawFound.unless(objects <= limits.objects() && entries <= limits.objects(), EvidenceFlaw.ARCHIVE_LIMITS);
        }
    }

    /** Ten digits, five digits, and whether the object is in use. */
    private boolean isEntry(int at) {
        if (at + ENTRY > bytes.limit() || bytes.get(at + 10) != ' ' || bytes.get(at + 16) != ' ') {
            return false;
        }
        return areDigits(at, at + 10)
                && areDigits(at + 11, at + 16)
                && (bytes.get(at + 17) == 'n' || bytes.get(at + 17) == 'f');
    }

    private boolean areDigits(int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes.get(at) < '0' || bytes.get(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
