package vn.hoctap.recognition.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.hoctap.recognition.embedded.TokenIssuer;

/**
 * All that an answer tells: status, headers and bytes, without what differs from one request to the next, and without
 * positions. These count the events of everybody (ADR-0013), so that an event of anybody moves them; what is asked here is
 * whether anything else moves along.
 *
 * @param body of a workbook, what is packed in it
 */
record Answered(int status, Map<String, List<String>> headers, String body) {
    /** The moment, the name of the entry in the record of access, and whether the server means to keep the connection. */
    private static final Set<String> OF_THE_REQUEST = Set.of("date", "recognition-correlation", "connection");

    /** Also where it counts how many digits a position has. */
    private static final Set<String> OF_THE_POSITION = Set.of("recognition-position", "content-length");

    private static final Pattern TAG = Pattern.compile("^W/\"\\d+\\.");
    private static final Pattern PORT = Pattern.compile("^(http://127\\.0\\.0\\.1):\\d+");

    /** In JSON, and in the page of a dossier. */
    private static final Pattern POSITION = Pattern.compile("(\"position\":|vị trí trong sổ sự kiện <span>)\\d+");

    /** Of a form, given when it is shown; and the session in which its other key is kept. */
    private static final Pattern KEY = Pattern.compile("(name=\"(?:khoa|_csrf)\" value=\")[^\"]+");

    private static final Pattern SESSION = Pattern.compile("^recognition=[^;]+");

    /** Who comes without a token. */
    static final String NOBODY = "";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Answered ask(QuerySide side, String subject, String question) {
        var request =
                HttpRequest.newBuilder(URI.create(side.address() + question)).header("Accept", "text/html,*/*");
        if (!subject.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + TokenIssuer.shared().token(subject));
        }
        try {
            return of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Answered of(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_THE_REQUEST);
        headers.keySet().removeAll(OF_THE_POSITION);
        headers.computeIfPresent("etag", (name, tags) -> without(TAG, tags));
        headers.computeIfPresent("set-cookie", (name, cookies) -> without(SESSION, cookies));
        headers.computeIfPresent("location", (name, places) -> without(PORT, places));
        return new Answered(answer.statusCode(), headers, without(List.of(POSITION, KEY), text(answer.body())));
    }

    private static String without(List<Pattern> some, String body) {
        var rest = body;
        for (var each : some) {
            rest = each.matcher(rest).replaceAll("$1");
        }
        return rest;
    }

    private static String text(byte[] body) {
        return Workbooks.isOne(body) ? Workbooks.contentOf(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static List<String> without(Pattern some, List<String> values) {
        return values.stream()
                .map(value -> some.matcher(value).replaceFirst(""))
                .toList();
    }

    boolean isFound() {
        return status == 200;
    }
}
