package vn.hoctap.recognition.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads a record's headers strictly: each there once, as valid UTF-8, in the one way in which we write its value. */
record RecordFields(Headers headers) {
    private static final char REPLACEMENT = '\uFFFD';

    long number(String name, long least) {
        long number = parsed(name, Long::valueOf);
        if (number < least) {
            throw malformed(name);
        }
        return number;
    }

    UUID uuid(String name) {
        return parsed(name, UUID::fromString);
    }

    /** Of the years that have four digits: beyond them arithmetic with durations may overflow. */
    Instant instant(String name) {
        var instant = parsed(name, Instant::parse);
        if (!Character.isDigit(instant.toString().charAt(0))) {
            throw malformed(name);
        }
        return instant;
    }

    /** Text that a database and a log take. */
    String name(String name) {
        var text = text(name);
        if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
            throw malformed(name);
        }
        return text;
    }

    String text(String name) {
        var found = headers.headers(name).iterator();
        if (!found.hasNext()) {
            throw new UnreadableRecord("The record has no header '" + name + "'");
        }
        var bytes = found.next().value();
        if (found.hasNext()) {
            throw new UnreadableRecord("The record has more than one header '" + name + "'");
        }
        return text(name, bytes);
    }

    /** What the bytes say; where decoding had to mend them, they are refused. */
    static String text(String name, byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new UnreadableRecord("The record has nothing in '" + name + "'");
        }
        var text = new String(bytes, UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(name, bytes);
    }

    private static String strictly(String name, byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            throw malformed(name);
        }
    }

    /** Parsers take more than one spelling, among them digits of other scripts; only ours is taken. */
    private <T> T parsed(String name, Function<String, T> parser) {
        var text = text(name);
        try {
            T value = parser.apply(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw malformed(name);
        }
        throw malformed(name);
    }

    private static UnreadableRecord malformed(String name) {
        return new UnreadableRecord("The record's '" + name + "' is malformed");
    }
}
