package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;

/**
 * Walks through a JPEG segment by segment. The picture itself is kept bit for bit; what camera and programs noted in
 * it (place, time, device, previews) is left out.
 */
final class JpegRule {
    private static final int PICTURE_END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private final ByteBuffer bytes;
    private final EvidenceLimits limits;
    private final Excerpt kept;
    private boolean measured;
    private boolean scanned;

    private JpegRule(ByteBuffer bytes, EvidenceLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.kept = new Excerpt(bytes);
    }

    static Excerpt check(ByteBuffer bytes, EvidenceLimits limits) throws FlawFound {
        return new JpegRule(bytes, limits).walk();
    }

    private Excerpt walk() throws FlawFound {
        FlawFound.unless(Bytes.startsWith(bytes, 0, "\u00FF\u00D8\u00FF"), EvidenceFlaw.DAMAGED);
        kept.keep(0, 2);
        int at = 2;
        while (marker(at) != PICTURE_END) {
            at = segment(at);
        }
        FlawFound.unless(measured && scanned, EvidenceFlaw.DAMAGED);
        kept.keep(at, at + 2);
        behind(at + 2);
        return kept;
    }

    /** Phones put further pictures of the same view behind the first; they are left out like their other notes. */
    private void behind(int at) throws FlawFound {
        boolean picture = Bytes.startsWith(bytes, at, "\u00FF\u00D8\u00FF");
        FlawFound.unless(picture || Bytes.isBlank(bytes, at), EvidenceFlaw.FOREIGN_CONTENT);
    }

    private int marker(int at) throws FlawFound {
        FlawFound.unless(Bytes.unsigned(bytes, at) == 0xFF, EvidenceFlaw.DAMAGED);
        return Bytes.unsigned(bytes, at + 1);
    }

    /** Answers where the next one begins. */
    private int segment(int at) throws FlawFound {
        int marker = marker(at);
        if (marker == 0xFF) {
            return at + 1;
        }
        FlawFound.unless(marker >= 0xC0 && !isRestart(marker) && marker != 0xD8, EvidenceFlaw.DAMAGED);
        int end = at + 2 + Bytes.bigEndian16(bytes, at + 2);
        FlawFound.unless(end >= at + 4 && end <= bytes.limit(), EvidenceFlaw.DAMAGED);
        if (isFrame(marker)) {
            measured = true;
            PictureSizeRule.check(Bytes.bigEndian16(bytes, at + 7), Bytes.bigEndian16(bytes, at + 5), limits);
        }
        int next = marker == SCAN ? scanEnd(end) : end;
        keep(marker, at, next);
        return next;
    }

    private void keep(int marker, int from, int to) throws FlawFound {
        if (marker == APP1 && Bytes.startsWith(bytes, from + 4, "Exif\0\0")) {
            var turned = ExifOrientation.of(bytes.slice(from + 10, Math.max(0, to - from - 10)));
            turned.ifPresent(orientation -> kept.insert(orientation.segment()));
        } else if (isPartOfPicture(marker, from + 4)) {
            kept.keep(from, to);
        }
    }

    /** Colours depend on two of the segments that programs may add. */
    private boolean isPartOfPicture(int marker, int body) {
        return switch (marker) {
            case APP0 -> Bytes.startsWith(bytes, body, "JFIF\0");
            case APP2 -> Bytes.startsWith(bytes, body, "ICC_PROFILE\0");
            case APP14 -> Bytes.startsWith(bytes, body, "Adobe");
            default -> marker != COMMENT && (marker < APP0 || marker > APP15);
        };
    }

    private int scanEnd(int from) throws FlawFound {
        scanned = true;
        int at = from;
        while (Bytes.unsigned(bytes, at) != 0xFF || isWithinScan(Bytes.unsigned(bytes, at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isWithinScan(int second) {
        return second == 0 || second == 0xFF || isRestart(second);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
