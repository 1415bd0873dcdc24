package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import vn.hoctap.recognition.web.text.Text;

/** The client's own name for one request (khóa chống lặp): sent again with it, the request takes effect once. */
public record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern BARE = Pattern.compile("[\\x21-\\x7E&&[^\"\\\\,;]]{1,128}");
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:[\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\"\\\\]){1,128})\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    public static IdempotencyKey of(HttpServletRequest request) {
        return OneHeader.of(request, HEADER, IdempotencyKey::malformed)
                .map(IdempotencyKey::parse)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.MISSING_IDEMPOTENCY_KEY, Text.of("web.header.key-missing")));
    }

    /** Draft 07 writes the key as a quoted string; most clients send it bare. */
    private static IdempotencyKey parse(String header) {
        if (BARE.matcher(header).matches()) {
            return new IdempotencyKey(header);
        }
        var quoted = QUOTED.matcher(header);
        if (!quoted.matches()) {
            throw malformed();
        }
        return new IdempotencyKey(ESCAPE.matcher(quoted.group(1)).replaceAll("$1"));
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemType.MALFORMED_IDEMPOTENCY_KEY, Text.of("web.header.key-malformed"));
    }
}
