package vn.hoctap.recognition.portal.administrator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/** Where another page is, with what it is asked for; and what was asked for in the address of one. */
final class Address {
    /** A day, or a field that was left empty. */
    static final String DAY_OR_NONE = "([0-9]{4}-[0-9]{2}-[0-9]{2})?";

    private final StringBuilder text;

    private Address(String path) {
        this.text = new StringBuilder(path);
    }

    static Address of(String path) {
        return new Address(path);
    }

    /** @param value nothing is asked for where it is null */
    Address with(String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
            text.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A field that was left empty asks for nothing. */
    static @Nullable String orNull(@Nullable String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }

    /** Today where the field was left empty. */
    static LocalDate dayOrToday(@Nullable String field) {
        try {
            return Days.orToday(field == null || field.isEmpty() ? null : WrittenDay.parse(field));
        } catch (DateTimeException noDay) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("administrator.address.day"));
        }
    }
}
