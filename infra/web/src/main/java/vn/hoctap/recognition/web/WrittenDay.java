package vn.hoctap.recognition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;

/** Which days are accepted, and in which one form: the JDK reads years up to a thousand million and before the first. */
public final class WrittenDay {
    /** As last day: none is set. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private WrittenDay() {}

    /** @throws DateTimeException if it is no day, or none of our time */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("not a day in its one form");
        }
        return ofOurTime(LocalDate.parse(text));
    }

    /**
     * A day, or {@link #OPEN_END}.
     *
     * @throws DateTimeException if it is neither
     */
    public static LocalDate parseOpen(String text) {
        return text.equals(OPEN_END.toString()) ? OPEN_END : parse(text);
    }

    /** @throws DateTimeException if it is not of our time */
    public static <T extends Temporal> T ofOurTime(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("not a year of our time");
        }
        return time;
    }
}
