package vn.hoctap.recognition.query.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * What of a file is answered: all of it, or the one range asked for (RFC 9110, section 14.2).
 *
 * @param to where it ends, exclusive
 * @param range as the header tells it; null for the whole file
 */
record Portion(
        HttpStatus status, int from, int to, @Nullable String range) {
    /** Several ranges at once, and what is no range, are answered with the whole file, as they may be. */
    static Portion of(int length, @Nullable String asked) {
        var ranges = ranges(asked);
        if (ranges.size() != 1) {
            return new Portion(HttpStatus.OK, 0, length, null);
        }
        int from = (int) Math.min(length, ranges.getFirst().getRangeStart(length));
        int last = (int) ranges.getFirst().getRangeEnd(length);
        return from == length
                ? new Portion(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0, 0, "bytes */" + length)
                : new Portion(
                        HttpStatus.PARTIAL_CONTENT, from, last + 1, "bytes %d-%d/%d".formatted(from, last, length));
    }

    private static List<HttpRange> ranges(@Nullable String asked) {
        try {
            return HttpRange.parseRanges(asked);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
