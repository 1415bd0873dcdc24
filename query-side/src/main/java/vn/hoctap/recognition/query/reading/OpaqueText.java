package vn.hoctap.recognition.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** How cursors go out and come back: as text that tells a client nothing. */
public final class OpaqueText {
    private OpaqueText() {}

    public static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of a text that has come back.
     *
     * @throws ProblemException if it is none that was given out
     */
    public static MatchResult parts(String opaque, Pattern shape) {
        var matcher = shape.matcher(decoded(opaque));
        if (!matcher.matches()) {
            throw unknown();
        }
        return matcher.toMatchResult();
    }

    private static String decoded(String opaque) {
        try {
            return new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    /** What is answered to a cursor that nobody has given out. */
    public static ProblemException unknown() {
        return new ProblemException(ProblemType.INVALID_CURSOR, Text.of("problems.cursor"));
    }
}
