package vn.hoctap.recognition.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** The last item of a page, from which the next one goes on; opaque to clients. */
public record PageCursor(String sort, UUID id) {
    private static final Pattern SHAPE =
            Pattern.compile("([^\\p{Cc}]{0,200})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** @throws ProblemException if nobody has given it out */
    public static PageCursor parse(String text) {
        var shape = SHAPE.matcher(decoded(text));
        if (!shape.matches()) {
            throw invalid();
        }
        return new PageCursor(shape.group(1), UUID.fromString(shape.group(2)));
    }

    @Override
    public String toString() {
        var text = sort + "/" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(
                ProblemType.INVALID_CURSOR, "Con trỏ trang không hợp lệ; hãy mở lại danh sách từ đầu.");
    }
}
