package vn.hoctap.recognition.portal.auditor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.web.text.Text;

/** What a field of a dossier holds, as a page tells it. */
final class ValueWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[:\\d.]*");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /** Numbers that are names and no amounts. */
    private static final Set<String> NAMES = Set.of("year", "version");

    private ValueWords() {}

    /**
     * Empty where there is nothing.
     *
     * @param field path of the field, which tells what a code in it means
     */
    static String of(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray() || value.isObject()) {
            var parted = value.isArray() ? "; " : ": ";
            return value.valueStream().map(each -> of(field, each)).collect(Collectors.joining(parted));
        }
        return value.isString() ? text(field, value.asString()) : ofOne(field, value);
    }

    private static String ofOne(String field, JsonNode value) {
        if (value.isBoolean()) {
            return Text.of(value.asBoolean() ? "auditor.value.yes" : "auditor.value.no");
        }
        var name = field.substring(field.lastIndexOf('/') + 1);
        return NAMES.contains(name) ? value.asString() : Numerals.of(value.decimalValue());
    }

    /** What somebody typed may look like a day, and be none. */
    private static String text(String field, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Told.on(LocalDate.parse(text));
            }
            return MOMENT.matcher(text).matches() ? minute(LocalDateTime.parse(text)) : CodeWords.of(field, text);
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    private static String minute(LocalDateTime moment) {
        return Text.of("auditor.moment", MINUTE.format(moment), moment.toLocalDate());
    }
}
