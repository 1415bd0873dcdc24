package vn.hoctap.recognition.evidence;

/**
 * How much of a file is looked at before it is refused.
 *
 * @param bytes of the whole file
 * @param entries of an Office file
 * @param expanded bytes of all entries of an Office file once unpacked
 * @param ratio of what an entry unpacks to and what it takes
 * @param pixels of a picture, width by height
 * @param objects of a PDF
 * @param structure bytes of a PDF's object and cross-reference streams once unpacked
 */
public record EvidenceLimits(
        long bytes, int entries, long expanded, int ratio, long pixels, int objects, long structure) {
    public static final EvidenceLimits USUAL =
            new EvidenceLimits(20L << 20, 2_000, 64L << 20, 100, 60_000_000, 100_000, 16L << 20);

    public EvidenceLimits withBytes(long most) {
        return new EvidenceLimits(most, entries, expanded, ratio, pixels, objects, structure);
    }
}
