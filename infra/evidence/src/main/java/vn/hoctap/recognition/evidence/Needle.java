package vn.hoctap.recognition.evidence;

/** Finds one sequence of bytes in a stream that is seen once, byte by byte. */
final class Needle {
    private final byte[] sought;
    private final int[] fallback;
    private int matched;

    Needle(byte[] sought) {
        this.sought = sought.clone();
        this.fallback = new int[sought.length];
        for (int end = 1; end < sought.length; end++) {
            fallback[end] = longer(fallback[end - 1], sought[end]);
        }
    }

    /** Whether the sequence ends with this byte. */
    boolean endsWith(byte next) {
        matched = longer(matched, next);
        if (matched < sought.length) {
            return false;
        }
        matched = fallback[matched - 1];
        return true;
    }

    private int longer(int length, byte next) {
        int candidate = length;
        while (candidate > 0 && sought[candidate] != next) {
            candidate = fallback[candidate - 1];
        }
        return sought[candidate] == next ? candidate + 1 : candidate;
    }
}
