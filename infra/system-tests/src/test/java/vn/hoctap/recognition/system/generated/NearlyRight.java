package vn.hoctap.recognition.system.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import vn.hoctap.recognition.system.generated.Draft.Content;
import vn.hoctap.recognition.system.generated.Draft.Field;

/** Gets one thing of a request wrong. */
final class NearlyRight {
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=iso-8859-1",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/yaml");
    private static final List<String> VALUES =
            List.of("", "abc", "-1", "0", "1.5", "99999999999999999999", "true", "null", "2026-02-30", "%20", "A,B");
    private static final List<String> VERSIONS =
            List.of("7", "W/\"1\"", "\"-1\"", "\"99999999999999999999\"", "\"0\", \"1\"", "\"x\"", "");
    private static final List<String> METHODS = List.of("GET", "PUT", "DELETE", "PATCH", "POST", "HEAD", "OPTIONS");
    private static final List<String> HEADERS =
            List.of("Idempotency-Key", "If-Match", "Authorization", "Content-Type", "Accept", "Cookie");
    private static final List<BiFunction<Draft, Random, Draft>> WAYS = List.of(
            NearlyRight::inBody,
            NearlyRight::inBody,
            NearlyRight::inBody,
            NearlyRight::inTextOfBody,
            NearlyRight::inQuery,
            NearlyRight::inQuery,
            NearlyRight::inPath,
            (draft, random) -> draft.with("Content-Type", any(TYPES, random)),
            (draft, random) -> draft.with("If-Match", any(VERSIONS, random)),
            (draft, random) -> draft.with("Accept", "application/xml"),
            (draft, random) -> draft.withMethod(any(METHODS, random)),
            (draft, random) -> draft.without(any(HEADERS, random)),
            (draft, _) -> draft.header("Idempotency-Key")
                    .map(key -> draft.with("Idempotency-Key", "\"" + key + "\""))
                    .orElse(draft));

    private NearlyRight() {}

    static Draft of(Draft draft, Random random) {
        return any(WAYS, random).apply(draft, random).as(Flavour.NEAR_VALID);
    }

    private static Draft inBody(Draft draft, Random random) {
        return draft.content() instanceof Content.Json(var value)
                ? draft.withContent(new Content.Json(Spoiling.json(value, random)))
                : inQuery(draft, random);
    }

    private static Draft inTextOfBody(Draft draft, Random random) {
        var text = new String(draft.content().bytes(), StandardCharsets.UTF_8);
        var wrong = switch (random.nextInt(5)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> text.replaceFirst("\\{(\"\\w+\":)", "{$1null,$1");
            case 3 -> "\ufeff" + text;
            default -> text.replaceFirst(":(\\d+|\"[^\"]*\")", ":1e400");
        };
        return draft.withContent(new Content.Raw(wrong.getBytes(StandardCharsets.UTF_8)));
    }

    private static Draft inQuery(Draft draft, Random random) {
        return draft.withQuery(query -> {
            var parameters = draft.operation().in("query").map(Parameter::name).toList();
            var name = parameters.isEmpty() ? "khong-co" : any(parameters, random);
            if (random.nextInt(4) > 0) {
                query.removeIf(field -> field.name().equals(name));
            }
            query.add(new Field(random.nextInt(8) > 0 ? name : "khong-co", any(VALUES, random)));
            return query;
        });
    }

    private static Draft inPath(Draft draft, Random random) {
        var path = draft.path();
        return draft.withPath(
                switch (random.nextInt(5)) {
                    case 0 -> path + "/";
                    case 1 -> path.substring(0, Math.max(1, path.length() - 1 - random.nextInt(8)));
                    case 2 -> path.replaceFirst("[0-9a-f]{8}-", "00000000-");
                    case 3 -> path.replace("/v1/", "/v2/");
                    default -> path + random.nextInt(10);
                });
    }

    private static <T> T any(List<T> among, Random random) {
        return among.get(random.nextInt(among.size()));
    }
}
