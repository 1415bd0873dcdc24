package vn.hoctap.recognition.command;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Bodies that cannot be, row by row, with status and type of the answer. */
final class BadBodies {
    private static final String ORGANISATION = """
            {"code":"%s","name":"%s","traits":["SOCIAL_ORGANISATION"],"area":"%s","effectiveOn":"%s"}""";
    private static final String REGISTRATION = """
            {"kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":"bad-input-dossier","year":%s}""";
    private static final String SELF_ASSESSMENT = """
            {"answers":[{"indicator":"1.1","value":%s}],
             "meeting":{"heldOn":"2024-01-01","chairedBy":"Chủ tịch","attendedBy":[],"minutes":"BB-1"},
             "effectiveOn":"2024-01-03"}""";

    private BadBodies() {}

    static Stream<Arguments> json() {
        return Stream.of(
                body("B001 no body", "", 400, "malformed-json"),
                body("B002 truncated", "{\"code\":", 400, "malformed-json"),
                body("B003 single quotes", "{'code':'canary7f'}", 400, "malformed-json"),
                body("B003 comment", "{/* canary7f */}", 400, "malformed-json"),
                body("B003 trailing comma", "{\"code\":\"canary7f\",}", 400, "malformed-json"),
                body("B005 key twice", "{\"code\":\"a\",\"code\":\"canary7f\"}", 400, "duplicate-key"),
                body("B008 1,001 arrays", "[".repeat(1001) + "]".repeat(1001), 400, "malformed-json"),
                year("B009 10,000 digits", "9".repeat(10_000), 400, "malformed-json"),
                value("B009 1e400", "{\"kind\":\"QUANTITY\",\"number\":1e400}", 400, "malformed-json"),
                value("B009 1e-400", "{\"kind\":\"QUANTITY\",\"number\":1e-400}", 400, "malformed-json"),
                value("B009 1e2147483647", "{\"kind\":\"QUANTITY\",\"number\":1e2147483647}", 400, "malformed-json"),
                year("B009 year 1e400", "1e400", 422, "invalid-value"),
                year("B011 2^63", "9223372036854775808", 422, "invalid-value"),
                year("B011 -2^63-1", "-9223372036854775809", 422, "invalid-value"),
                year("B011 1.5", "1.5", 422, "invalid-value"),
                year("B011 1.0", "2023.0", 422, "invalid-value"),
                body("B012 key of 100 kB", "{\"" + "k".repeat(100_000) + "\":1}", 400, "malformed-json"),
                body("B012 100,000 keys", keys(100_000), 413, "too-large"),
                body("B012 50,000 keys", keys(50_000), 400, "unknown-field"),
                bytes("B016 overlong NUL", 0xC0, 0x80),
                bytes("B016 surrogate", 0xED, 0xA0, 0x80),
                bytes("B016 no UTF-8", 0xFF),
                name("B017 lone surrogate", "\\ud800", 400, "malformed-json"),
                name("B018 NUL", "\\u0000", 400, "malformed-json"),
                body("B019 typed array", "[\"java.lang.Thread\",{}]", 400, "malformed-json"),
                body("B019 @class", "{\"@class\":\"java.lang.Thread\"}", 400, "unknown-field"),
                value("B019 @type", "{\"@type\":\"canary7f\"}", 400, "malformed-json"),
                value("B019 foreign kind", "{\"kind\":\"canary7f\"}", 400, "malformed-json"),
                body("B065 operator", "{\"code\":{\"$gt\":\"canary7f\"}}", 400, "malformed-json"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                name("B030 U+00D0", "\u00D0\u1EA1 T\u00F4ng", 422, "invalid-text"),
                name("B030 U+0189", "\u0189\u1EA1 T\u00F4ng", 422, "invalid-text"),
                name("B031 Cyrillic", "X\u0430 Tong", 422, "invalid-text"),
                name("B031 Greek", "\u0391n", 422, "invalid-text"),
                name("B032 zero width", "a\u200Bb", 422, "invalid-text"),
                name("B032 byte order mark", "a\uFEFFb", 422, "invalid-text"),
                name("B032 soft hyphen", "a\u00ADb", 422, "invalid-text"),
                name("B033 override", "a\u202Eb", 422, "invalid-text"),
                name("B033 isolate", "a\u2066b", 422, "invalid-text"),
                name("B034 marks", "a" + "\u0301".repeat(60), 422, "invalid-text"),
                name("B036 spaces", "   ", 422, "validation"),
                name("B036 punctuation", ".,-!?", 422, "validation"),
                name("B036 emoji", "\uD83C\uDF89\uD83C\uDF89", 422, "validation"),
                name("B039 mojibake", "Nguy\u00E1\u00BB\u2026n", 422, "invalid-text"),
                name("B043 private use", "a\uE000", 422, "invalid-text"),
                name("B043 non-character", "a\uFFFE", 422, "invalid-text"),
                name("B043 unassigned", "a\u0378", 422, "invalid-text"),
                name("B067 line break", "a\\r\\nSet-Cookie: canary7f=1", 422, "invalid-text"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                organisation("B040 full-width code", "\uFF10\uFF11", "24853", "2023-01-01", "invalid-text"),
                organisation("B040 Arabic-Indic code", "\u0661\u0662", "24853", "2023-01-01", "validation"),
                year("B040 Arabic-Indic year", "\"\u0662\u0660\u0662\u0663\"", 422, "invalid-value"),
                organisation("B047 30 February", "c", "24853", "2026-02-30", "invalid-value"),
                organisation("B047 month 13", "c", "24853", "2026-13-01", "invalid-value"),
                organisation("B047 day first", "c", "24853", "30/02/2026", "invalid-value"),
                organisation("B048 year 0", "c", "24853", "0000-01-01", "invalid-value"),
                organisation("B048 year -1", "c", "24853", "-0001-01-01", "invalid-value"),
                organisation("B048 year 9999", "c", "24853", "9999-01-01", "invalid-value"),
                organisation("B048 year 10000", "c", "24853", "+10000-01-01", "invalid-value"),
                year("B048 year 0", "0", 422, "validation"),
                year("B048 year 9999", "9999", 422, "validation"),
                value("B051 grouped", "{\"kind\":\"QUANTITY\",\"number\":\"1.000.000\"}", 422, "invalid-value"),
                value("B051 10^40", "{\"kind\":\"QUANTITY\",\"number\":1e40}", 400, "malformed-json"),
                value("B051 negative", "{\"kind\":\"QUANTITY\",\"number\":-1}", 422, "validation"),
                organisation("B053 unknown unit", "c", "99999", "2023-01-01", "invalid-value"),
                organisation("B053 unit before its day", "c", "24853", "1950-01-01", "invalid-value"),
                value("B056 of nobody", "{\"kind\":\"RATIO\",\"numerator\":0,\"denominator\":0}", 422, "validation"),
                value("B056 of -1", "{\"kind\":\"RATIO\",\"numerator\":-1,\"denominator\":2}", 422, "validation"),
                value(
                        "B057 over 100 %",
                        "{\"kind\":\"RATIO\",\"numerator\":11,\"denominator\":10}", 422, "validation"));
    }

    private static Arguments body(String name, String body, int status, String type) {
        return arguments(RawRequest.post(name, "organisations", body), status, type);
    }

    private static Arguments name(String name, String text, int status, String type) {
        return body(name, ORGANISATION.formatted("bad-input", text, "24853", "2023-01-01"), status, type);
    }

    private static Arguments organisation(String name, String code, String area, String on, String type) {
        return body(name, ORGANISATION.formatted(code, "Hội", area, on), 422, type);
    }

    private static Arguments year(String name, String year, int status, String type) {
        return arguments(RawRequest.post(name, "dossiers", REGISTRATION.formatted(year)), status, type);
    }

    private static Arguments value(String name, String value, int status, String type) {
        var path = "dossiers/{dossier}/self-assessments";
        return arguments(RawRequest.post(name, path, SELF_ASSESSMENT.formatted(value)), status, type);
    }

    private static Arguments bytes(String name, int... bytes) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
        IntStream.of(bytes).forEach(body::write);
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return arguments(RawRequest.post(name, "organisations", body.toByteArray()), 400, "malformed-json");
    }

    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(key -> "\"k" + key + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
