package vn.hoctap.recognition.command;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Targets, methods, heads and framings that cannot be, row by row, with status and type of the answer. */
final class BadAddresses {
    private static final String REASON = "{\"reason\":\"Xin rút\"}";
    private static final String ENTRY = """
            {"code":"bad-input","name":"Hội","traits":["SOCIAL_ORGANISATION"],"area":"24853"}""";

    private BadAddresses() {}

    static Stream<Arguments> paths() {
        return Stream.of(
                withdrawal("B054 too short", "0000-00", 400, "malformed-request"),
                withdrawal("B054 braces", "%7B00000000-0000-0000-0000-000000000001%7D", 400, "malformed-request"),
                withdrawal("B054 nil", "00000000-0000-0000-0000-000000000000", 404, "not-found"),
                withdrawal("B058 dots", "../dossiers/{dossier}", 400, "malformed-request"),
                withdrawal("B058 encoded dots", "%2e%2e/dossiers/{dossier}", 400, "malformed-request"),
                withdrawal("B058 encoded slash", "%2e%2e%2fdossiers/{dossier}", 400, "malformed-request"),
                withdrawal("B058 parameter", "..;/dossiers/{dossier}", 400, "malformed-request"),
                withdrawal("B058 empty segment", "/{dossier}", 400, "malformed-request"),
                withdrawal("B058 NUL", "{dossier}%00", 400, "malformed-request"),
                withdrawal("B058 session", "{dossier};jsessionid=canary7f", 400, "malformed-request"),
                withdrawal("B058 backslash", "..\\{dossier}", 400, "malformed-request"),
                withdrawal("B061 SQL", "%27%20OR%201=1--", 400, "malformed-request"),
                arguments(
                        RawRequest.post("B061 SQL in a code", "organisations/%27%20OR%201=1--/closings", REASON),
                        404,
                        "not-found"),
                arguments(
                        RawRequest.post("B033 direction in a code", "organisations/a%E2%80%AEb/closings", REASON),
                        422,
                        "invalid-text"));
    }

    static Stream<Arguments> methods() {
        return Stream.concat(
                Stream.of("GET", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "CANARY7F")
                        .map(method -> method(method, 405, "method-not-allowed")),
                // It asks for a host and a port, and here stands a path.
                Stream.of(method("CONNECT", 400, "malformed-request")));
    }

    static Stream<Arguments> wire() {
        return Stream.of(
                headed("B014 gzip", 415, "unsupported-media-type", "Content-Encoding: gzip"),
                headed("B020 plain", 415, "unsupported-media-type", "Content-Type: text/plain"),
                headed("B020 form", 415, "unsupported-media-type", "Content-Type: application/x-www-form-urlencoded"),
                headed("B020 none", 415, "unsupported-media-type", "Content-Type:"),
                headed("B021 Latin-1", 415, "unsupported-media-type", "Content-Type: application/json;charset=latin1"),
                headed("B022 XML", 406, "not-acceptable", "Accept: application/xml"),
                get("B071 target of 64 kB", "/" + "a".repeat(65_536), "Host: localhost", "malformed-request"),
                headed("B072 header of 64 kB", 400, "malformed-request", "X: " + "a".repeat(65_536)),
                headed("B072 1,000 headers", 400, "malformed-request", "X: a\r\n".repeat(1000) + "Y: b"),
                headed("B073 two lengths", 400, "malformed-request", "Content-Length: 2\r\nContent-Length: 3"),
                headed("B073 too long", 400, "malformed-request", "Content-Length: -1"),
                headed("B073 obscured", 400, "malformed-request", "Transfer-Encoding: xchunked"),
                headed("B073 chunked twice", 400, "malformed-request", "Transfer-Encoding: chunked, chunked"),
                get("B074 absolute", "http://canary7f/api/v1/x", "Host: localhost", "malformed-request"),
                get("B075 foreign", "/api/v1/x", "Host: canary7f.example", "unknown-host"),
                get("B075 missing", "/api/v1/x", "X: y", "malformed-request"),
                get("B075 two", "/api/v1/x", "Host: localhost\r\nHost: canary7f", "malformed-request"),
                get("B076 forwarded", "/api/v1/x", "Host: canary7f\r\nX-Forwarded-Host: localhost", "unknown-host"));
    }

    static Stream<Arguments> commands() {
        var bulk = "{\"items\":["
                + "{\"dossierId\":\"00000000-0000-0000-0000-000000000001\",\"version\":0},".repeat(10_000);
        return Stream.of(
                headed("B091 no key", 400, "missing-idempotency-key", "Idempotency-Key:"),
                headed("B091 key with CR", 400, "malformed-idempotency-key", "Idempotency-Key: a b"),
                changed("B096 no version", 428, "precondition-required", "If-Match:"),
                changed("B096 weak version", 400, "malformed-precondition", "If-Match: W/\"0\""),
                changed("B096 other version", 412, "precondition-failed", "If-Match: \"7\""),
                arguments(
                        RawRequest.post(
                                "B104 10,001 items",
                                "dossiers/acceptances",
                                bulk + bulk.substring(10, bulk.indexOf('}') + 1) + "]}"),
                        422,
                        "validation"),
                withdrawal("B105 unknown dossier", "00000000-0000-0000-0000-000000000001", 404, "not-found"));
    }

    private static Arguments withdrawal(String name, String id, int status, String type) {
        return arguments(RawRequest.post(name, "dossiers/" + id + "/withdrawals", REASON), status, type);
    }

    private static Arguments changed(String name, int status, String type, String header) {
        return arguments(RawRequest.post(name, "dossiers/{dossier}/withdrawals", REASON, header), status, type);
    }

    private static Arguments method(String method, int status, String type) {
        var head = method + " /api/v1/dossiers HTTP/1.1\r\nHost: localhost";
        return arguments(RawRequest.of("B069 " + method, head), status, type);
    }

    private static Arguments headed(String name, int status, String type, String header) {
        return arguments(RawRequest.post(name, "organisations", ENTRY, header), status, type);
    }

    private static Arguments get(String name, String target, String headers, String type) {
        return arguments(RawRequest.of(name, "GET " + target + " HTTP/1.1\r\n" + headers), 400, type);
    }
}
