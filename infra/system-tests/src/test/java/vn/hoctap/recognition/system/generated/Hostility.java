package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoctap.recognition.system.generated.Draft.Content;
import vn.hoctap.recognition.system.generated.Draft.Field;

/** Puts into a request what nobody sends by mistake. */
final class Hostility {
    private static final List<String> METHODS =
            List.of("TRACE", "CONNECT", "PROPFIND", "get", "PO ST", "X".repeat(300), "M-SEARCH", "\u0000GET");
    private static final List<Field> HEADERS = List.of(
            new Field("X-HTTP-Method-Override", "DELETE"),
            new Field("X-Forwarded-Host", "evil.example"),
            new Field("X-Forwarded-For", "'; DROP TABLE x"),
            new Field("Forwarded", "for=unknown;proto=gopher"),
            new Field("X-Original-URL", "/actuator/env"),
            new Field("Host", "evil.example"),
            new Field("Origin", "https://evil.example"),
            new Field("Content-Encoding", "gzip"),
            new Field("Transfer-Encoding", "chunked"),
            new Field("Transfer-Encoding", "gzip, chunked"),
            new Field("Content-Length", "1"),
            new Field("Content-Length", "-1"),
            new Field("Content-Length", "99999999999999999999"),
            new Field("Expect", "100-continue"),
            new Field("Expect", "a miracle"),
            new Field("Upgrade", "h2c"),
            new Field("Range", "bytes=" + "0-1,".repeat(200) + "5-6"),
            new Field("Range", "bytes=9-1"),
            new Field("If-None-Match", "\"" + "x".repeat(2_000) + "\""),
            new Field("If-Modified-Since", "yesterday"),
            new Field("Accept-Language", "xx-" + "y".repeat(100)),
            new Field("Accept", ";;;q=2,,"),
            new Field("Accept-Charset", "utf-7"),
            new Field("Cookie", "recognition=" + "z".repeat(500) + "; recognition=1; $Version=9"),
            new Field("Authorization", "Basic YWRtaW46YWRtaW4="),
            new Field("Authorization", "Bearer " + "e".repeat(3_000)),
            new Field("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbi0xIn0."),
            new Field("Content-Type", "application/json; charset=\"utf-8"),
            new Field("Content-Type", "*/*; q=\u0000"),
            new Field("Content-Type", "multipart/form-data; boundary=" + "b".repeat(200)),
            new Field("bad name", "1"),
            new Field("", "1"));
    private static final List<String> PATHS = List.of(
            "/../..",
            "/%2e%2e/",
            "/..;/",
            "//",
            "/%2F",
            "/%00",
            ";jsessionid=1",
            "/%C0%80",
            "/%ED%A0%80",
            "/\\",
            "/%",
            "/%zz",
            "/.",
            "/*",
            "?",
            "#x",
            " HTTP/9.9");

    private static final List<BiFunction<Draft, Random, Draft>> WAYS = List.of(
            Hostility::inBody,
            Hostility::inBody,
            Hostility::inBody,
            Hostility::inWholeBody,
            Hostility::inQuery,
            Hostility::inQuery,
            Hostility::inPath,
            Hostility::inHeader,
            Hostility::inHeader,
            (draft, random) -> draft.withMethod(any(METHODS, random)));

    private Hostility() {}

    /** One thing or several. */
    static Draft of(Draft draft, Random random) {
        var hostile = any(WAYS, random).apply(draft, random).as(Flavour.HOSTILE);
        return random.nextInt(3) > 0 ? hostile : of(hostile, random);
    }

    private static Draft inBody(Draft draft, Random random) {
        return switch (draft.content()) {
            case Content.Json(var value) ->
                draft.withContent(new Content.Json(Spoiling.text(value, HostileTexts.any(random), random)));
            case Content.Raw _ when draft.operation().isUpload() -> draft.withContent(Uploads.hostile(random));
            default -> inQuery(draft, random);
        };
    }

    private static Draft inWholeBody(Draft draft, Random random) {
        return draft.withContent(new Content.Raw(
                switch (random.nextInt(6)) {
                    case 0 -> "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
                    case 1 -> "{\"a\":".repeat(1_001).getBytes(StandardCharsets.US_ASCII);
                    case 2 -> manyKeys().getBytes(StandardCharsets.US_ASCII);
                    case 3 -> ("{\"" + HostileTexts.any(random) + "\":1}").getBytes(StandardCharsets.UTF_8);
                    case 4 -> "[\"java.lang.Thread\",{\"@class\":\"x\"}]".getBytes(StandardCharsets.US_ASCII);
                    default -> Spoiling.bytes(draft.content().bytes(), random);
                }));
    }

    private static String manyKeys() {
        return IntStream.range(0, 5_000)
                .mapToObj(key -> "\"k" + key + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Draft inQuery(Draft draft, Random random) {
        return draft.withQuery(query -> {
            var parameters = draft.operation().in("query").map(Parameter::name).toList();
            var name = parameters.isEmpty() || random.nextInt(10) == 0
                    ? HostileTexts.any(random)
                    : any(parameters, random);
            query.removeIf(field -> field.name().equals(name));
            query.add(new Field(Encoded.component(name), inAddress(HostileTexts.any(random), random)));
            return query;
        });
    }

    private static Draft inPath(Draft draft, Random random) {
        var segments = draft.path().split("/");
        if (random.nextBoolean() || segments.length < 2) {
            return draft.withPath(draft.path() + any(PATHS, random));
        }
        segments[1 + random.nextInt(segments.length - 1)] = inAddress(HostileTexts.any(random), random);
        return draft.withPath(String.join("/", segments));
    }

    private static Draft inHeader(Draft draft, Random random) {
        if (random.nextBoolean()) {
            var other = any(HEADERS, random);
            return random.nextInt(3) > 0
                    ? draft.with(other.name(), other.value())
                    : draft.adding(other.name(), other.value());
        }
        var name =
                any(List.of("User-Agent", "Idempotency-Key", "If-Match", "Accept", "Referer", "If-None-Match"), random);
        return draft.with(name, Encoded.oneLine(HostileTexts.any(random)));
    }

    /** Mostly encoded as it should be; else as it comes, but on one line. */
    private static String inAddress(String text, Random random) {
        return random.nextInt(4) > 0 ? Encoded.component(text) : Encoded.oneLine(text);
    }

    private static <T> T any(List<T> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }
}
