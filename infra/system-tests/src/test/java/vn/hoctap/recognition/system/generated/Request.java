package vn.hoctap.recognition.system.generated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as it goes over the wire.
 *
 * @param number from one on, in the order of generation
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Request(long number, Draft draft, byte[] bytes) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final int SHOWN = 1_500;

    static Request of(long number, Draft draft) {
        var content = draft.content().bytes();
        var head = new StringBuilder(draft.method())
                .append(' ')
                .append(draft.target())
                .append(" HTTP/1.1\r\n");
        draft.headers()
                .forEach(header -> head.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        if (content.length > 0
                && draft.header("Content-Length").isEmpty()
                && draft.header("Transfer-Encoding").isEmpty()) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        return new Request(number, draft, bytes.toByteArray());
    }

    Operation operation() {
        return draft.operation();
    }

    /** The key as the server reads it, bare or quoted; empty where it has none. */
    Optional<String> key() {
        return draft.header("Idempotency-Key").map(String::strip).map(Request::unquoted);
    }

    private static String unquoted(String written) {
        return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")
                ? ESCAPED.matcher(written.substring(1, written.length() - 1)).replaceAll("$1")
                : written;
    }

    /** So that somebody can send it again; tokens and cookies are nobody's business. */
    @Override
    public String toString() {
        var text =
                new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("(Authorization|Cookie): [^\\r]*", "$1: …");
        return "#%d %s %s by %s%n%s"
                .formatted(
                        number,
                        draft.flavour(),
                        operation(),
                        draft.sender(),
                        text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
