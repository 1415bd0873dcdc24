package vn.hoctap.recognition.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The number of a page's last row, from which the next page goes on; opaque to clients. */
public final class NumberCursor {
    private static final Pattern SHAPE = Pattern.compile("after/([0-9]{1,18})");

    private NumberCursor() {}

    public static String after(long number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("after/" + number).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException if it is none of ours */
    public static long parse(String cursor) {
        var shape = SHAPE.matcher(decoded(cursor));
        if (!shape.matches()) {
            throw invalid();
        }
        return Long.parseLong(shape.group(1));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                ProblemType.INVALID_CURSOR, "Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.");
    }
}
