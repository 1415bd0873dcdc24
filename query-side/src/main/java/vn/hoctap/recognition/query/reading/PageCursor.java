package vn.hoctap.recognition.query.reading;

import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;

/** The last item of a page, from which the next one goes on; opaque to clients. */
public record PageCursor(String sort, UUID id) {
    private static final Pattern SHAPE =
            Pattern.compile("([^\\p{Cc}]{0,200})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** @throws ProblemException if nobody has given it out */
    public static PageCursor parse(String text) {
        var shape = OpaqueText.parts(text, SHAPE);
        return new PageCursor(shape.group(1), UUID.fromString(shape.group(2)));
    }

    @Override
    public String toString() {
        var text = sort + "/" + id;
        return OpaqueText.of(text);
    }
}
