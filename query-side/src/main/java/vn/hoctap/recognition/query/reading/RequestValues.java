package vn.hoctap.recognition.query.reading;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/**
 * Reads numbers and identifiers in one written form, where Java takes "0x7E7", "１" and "1-1-1-1-1" too. Editors and not
 * converters, because what a converter refuses Spring tries with its own editors.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestValues {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @InitBinder
    void strictly(WebDataBinder binder) {
        binder.registerCustomEditor(int.class, reading(RequestValues::smallNumber));
        binder.registerCustomEditor(Integer.class, reading(RequestValues::smallNumber));
        binder.registerCustomEditor(Long.class, reading(RequestValues::number));
        binder.registerCustomEditor(UUID.class, reading(RequestValues::identifier));
        binder.registerCustomEditor(Instant.class, reading(RequestValues::instant));
        binder.registerCustomEditor(LocalDate.class, reading(RequestValues::day));
    }

    private static PropertyEditorSupport reading(Function<String, Object> read) {
        return new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                try {
                    setValue(read.apply(text));
                } catch (DateTimeException unreadable) {
                    throw new IllegalArgumentException("not a date or time", unreadable);
                }
            }
        };
    }

    private static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a plain number");
        }
        return Long.parseLong(text);
    }

    private static int smallNumber(String text) {
        long number = number(text);
        if (number != (int) number) {
            throw new IllegalArgumentException("not a number of this size");
        }
        return (int) number;
    }

    /** With its offset, such as 2024-03-31T17:00:00+07:00. */
    private static Instant instant(String text) {
        return WrittenDay.ofOurTime(OffsetDateTime.parse(text)).toInstant();
    }

    private static LocalDate day(String text) {
        return WrittenDay.parse(text);
    }

    private static UUID identifier(String text) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        if (!IDENTIFIER.matcher(lowerCase).matches()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, Text.of("problems.identifier"));
        }
        return UUID.fromString(lowerCase);
    }
}
