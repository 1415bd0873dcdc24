package vn.hoctap.recognition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads days, times and identifiers in the one form in which they are written. */
final class StrictWritten<T> extends StdScalarDeserializer<T> {
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Function<String, T> read;

    private StrictWritten(Class<T> type, Function<String, T> read) {
        super(type);
        this.read = read;
    }

    static StrictWritten<LocalDate> day() {
        return new StrictWritten<>(LocalDate.class, WrittenDay::parse);
    }

    static StrictWritten<LocalDate> dayOrOpenEnd() {
        return new StrictWritten<>(LocalDate.class, WrittenDay::parseOpen);
    }

    static StrictWritten<LocalDateTime> time() {
        return new StrictWritten<>(
                LocalDateTime.class, text -> WrittenDay.ofOurTime(LocalDateTime.parse(formed(text, TIME))));
    }

    /** Jackson takes 24 letters of Base64 for one, too. */
    static StrictWritten<UUID> identifier() {
        return new StrictWritten<>(
                UUID.class, text -> UUID.fromString(formed(text.toLowerCase(Locale.ROOT), IDENTIFIER)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return read.apply(parser.getString());
        } catch (DateTimeException unreadable) {
            return (T) context.handleWeirdStringValue(handledType(), "", "not in its one form");
        }
    }

    private static String formed(String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw new DateTimeException("not in its one form");
        }
        return text;
    }
}
