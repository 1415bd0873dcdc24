package vn.hoctap.recognition.evidence;

/** Refuses a picture by what its header says, so that nobody has to decode it to learn that it is too large. */
final class PictureSizeRule {
    private PictureSizeRule() {}

    static void check(long width, long height, EvidenceLimits limits) throws FlawFound {
        FlawFound.unless(width > 0 && height > 0, EvidenceFlaw.DAMAGED);
        // A division, because the product may not fit.
        FlawFound.unless(width <= limits.pixels() / height, EvidenceFlaw.PICTURE_TOO_LARGE);
    }
}
