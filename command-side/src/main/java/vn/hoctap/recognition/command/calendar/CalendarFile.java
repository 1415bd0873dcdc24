package vn.hoctap.recognition.command.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.DayKind;

/**
 * A year's declarations in YAML; whatever in it is unknown, missing or contradictory fails with its file and line.
 *
 * @param name what a complaint calls the file
 * @param year the only year it may speak of
 */
record CalendarFile(String name, int year) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    List<DayDeclaration> read(String yaml) {
        var declarations = new ArrayList<DayDeclaration>();
        var kinds = new HashMap<LocalDate, DayKind>();
        try (var parser = YAML.createParser(yaml)) {
            expect(JsonToken.START_ARRAY, parser.nextToken(), parser);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                declarations.add(entry(parser, kinds));
            }
            expect(JsonToken.END_ARRAY, parser.currentToken(), parser);
            expect(null, parser.nextToken(), parser);
        } catch (JacksonException e) {
            throw complaint(e.getLocation().getLineNr(), e.getOriginalMessage(), e);
        }
        return declarations;
    }

    private DayDeclaration entry(JsonParser parser, Map<LocalDate, DayKind> kinds) {
        int line = lineOf(parser);
        try {
            var declaration = YAML.readValue(parser, DayDeclaration.class);
            declaration.days().forEach(day -> check(day, declaration.kind(), kinds));
            return declaration;
        } catch (JacksonException e) {
            throw complaint(line, e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw complaint(line, String.valueOf(e.getMessage()), e);
        }
    }

    private void check(LocalDate day, DayKind kind, Map<LocalDate, DayKind> kinds) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException("%s is not in %d".formatted(day, year));
        }
        var other = kinds.putIfAbsent(day, kind);
        if (other != null && other != kind) {
            throw new IllegalArgumentException("%s is %s, and %s further up".formatted(day, kind, other));
        }
    }

    private void expect(@Nullable JsonToken expected, @Nullable JsonToken found, JsonParser parser) {
        if (expected != found) {
            throw complaint(lineOf(parser), "One list of declarations is expected, not " + found, null);
        }
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private IllegalStateException complaint(int line, String what, @Nullable Exception cause) {
        return new IllegalStateException("%s, line %d: %s".formatted(name, line, what), cause);
    }
}
