package vn.hoctap.recognition.query.reading;

import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;

/** The number of a page's last row, from which the next page goes on; opaque to clients. */
public final class NumberCursor {
    private static final Pattern SHAPE = Pattern.compile("after/([0-9]{1,18})");

    private NumberCursor() {}

    public static String after(long number) {
        return OpaqueText.of("after/" + number);
    }

    /** @throws ProblemException if it is none of ours */
    public static long parse(String cursor) {
        var shape = OpaqueText.parts(cursor, SHAPE);
        return Long.parseLong(shape.group(1));
    }
}
