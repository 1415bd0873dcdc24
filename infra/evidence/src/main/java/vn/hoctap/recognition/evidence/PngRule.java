package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks through a PNG chunk by chunk, and keeps those that make the picture. */
final class PngRule {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int AROUND = 12;

    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private final ByteBuffer bytes;
    private final Excerpt kept;

    private PngRule(ByteBuffer bytes) {
        this.bytes = bytes;
        this.kept = new Excerpt(bytes);
    }

    static Excerpt check(ByteBuffer bytes, EvidenceLimits limits) throws FlawFound {
        FlawFound.unless(Bytes.startsWith(bytes, 0, SIGNATURE), EvidenceFlaw.DAMAGED);
        int first = SIGNATURE.length();
        FlawFound.unless(Bytes.startsWith(bytes, first + 4, "IHDR"), EvidenceFlaw.DAMAGED);
        PictureSizeRule.check(Bytes.bigEndian32(bytes, first + 8), Bytes.bigEndian32(bytes, first + 12), limits);
        return new PngRule(bytes).walk(first);
    }

    private Excerpt walk(int first) throws FlawFound {
        kept.keep(0, first);
        int at = first;
        String type;
        do {
            type = type(at);
            at = chunk(at, type);
        } while (!"IEND".equals(type));
        FlawFound.unless(Bytes.isBlank(bytes, at), EvidenceFlaw.FOREIGN_CONTENT);
        return kept;
    }

    private int chunk(int at, String type) throws FlawFound {
        long end = at + AROUND + Bytes.bigEndian32(bytes, at);
        FlawFound.unless(end <= bytes.limit(), EvidenceFlaw.DAMAGED);
        FlawFound.unless(sum(at, (int) end) == Bytes.bigEndian32(bytes, (int) end - 4), EvidenceFlaw.DAMAGED);
        if (PICTURE.contains(type)) {
            kept.keep(at, (int) end);
        }
        return (int) end;
    }

    private long sum(int at, int end) {
        var sum = new CRC32();
        sum.update(bytes.slice(at + 4, end - at - 8));
        return sum.getValue();
    }

    private String type(int at) throws FlawFound {
        FlawFound.unless(at + AROUND <= bytes.limit(), EvidenceFlaw.DAMAGED);
        var type = new byte[4];
        bytes.get(at + 4, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
