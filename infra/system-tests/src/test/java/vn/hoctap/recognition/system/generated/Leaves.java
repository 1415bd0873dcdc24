package vn.hoctap.recognition.system.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Single values that a schema allows. */
final class Leaves {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long FIRST_DAY = LocalDate.of(2023, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2026, 12, 31).toEpochDay();

    /** One of them fits each pattern that the descriptions have. */
    private static final List<String> LIKELY = List.of(
            "DVHT-HUYEN", "CDHT-XA", "PGDDT-674", "24853", "A1", "auditor", "DossierRegistered", HostileTexts.MARK, "");

    private Leaves() {}

    static Arbitrary<JsonNode> of(JsonNode schema) {
        if (schema.has("enum")) {
            return Arbitraries.of(schema.get("enum").valueStream().toList());
        }
        return switch (typeOf(schema)) {
            case "integer" -> integer(schema).map(JSON::numberNode);
            case "number" ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                        .ofScale(2)
                        .map(JSON::numberNode);
            case "boolean" -> Arbitraries.of(true, false).map(JSON::booleanNode);
            default -> text(schema).map(JSON::stringNode);
        };
    }

    /** A type may also be null; that is for those who send something wrong. */
    static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("string");
    }

    /** Mostly a year for which there is something, or else one of the first numbers. */
    private static Arbitrary<Long> integer(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = Math.max(least, schema.path("maximum").asLong(least + 30));
        long likely = least <= 2023 && most >= 2023 ? 2023 : least;
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(likely, Math.min(likely + 1, most))),
                Tuple.of(1, Arbitraries.longs().between(least, most)));
    }

    private static Arbitrary<String> text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> Arbitraries.create(UUID::randomUUID).map(String::valueOf);
            case "date" -> day().map(LocalDate::toString);
            case "date-time" -> moment(schema);
            default -> schema.has("pattern") ? fitting(schema.get("pattern").asString()) : free(schema);
        };
    }

    private static Arbitrary<LocalDate> day() {
        return Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
    }

    /** Past ones are asked about with a zone; those that a body tells are of the clock in the office. */
    private static Arbitrary<String> moment(JsonNode schema) {
        return day().map(day -> schema.path("type").isArray()
                ? day.atTime(9, 30).toInstant(ZoneOffset.UTC).toString()
                : day.atTime(9, 30) + ":00");
    }

    private static Arbitrary<String> fitting(String pattern) {
        var code = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(12);
        var digest = Arbitraries.strings().withCharRange('a', 'f').ofLength(64);
        var likely = LIKELY.stream().filter(text -> text.matches(pattern)).toList();
        return Arbitraries.of(likely.isEmpty() ? List.of("A1") : likely)
                .flatMap(text -> Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(text)),
                        Tuple.of(2, code.map(other -> other.matches(pattern) ? other : text)),
                        Tuple.of(1, digest.map(other -> other.matches(pattern) ? other : text))));
    }

    private static Arbitrary<String> free(JsonNode schema) {
        int most = Math.min(60, schema.path("maxLength").asInt(60));
        return Arbitraries.strings()
                .withChars("aàáảãạăâbcdđeêghiklmnoôơpqrstuưvxyAĐ 0123456789-/.,")
                .ofMaxLength(Math.max(0, most - HostileTexts.MARK.length() - 1))
                .map(text -> most > 8 ? HostileTexts.MARK + " " + text : text);
    }
}
