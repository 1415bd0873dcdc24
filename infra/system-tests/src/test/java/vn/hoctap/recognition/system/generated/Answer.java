package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status 0 if nothing did
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Answer(int status, Map<String, List<String>> headers, byte[] body, Duration took) {
    static final int NONE = 0;

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer none(String why, Duration took) {
        return new Answer(NONE, Map.of(), why.getBytes(StandardCharsets.UTF_8), took);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    boolean is(String mediaType) {
        return header("Content-Type").filter(type -> type.startsWith(mediaType)).isPresent();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
