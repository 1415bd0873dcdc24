package vn.hoctap.recognition.portal.administrator.publishing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoctap.recognition.portal.assessing.Numerals;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/** How the value of a field is typed, read and written. */
public enum FieldKind {
    TEXT,
    /** A text that may be left out. */
    OPTIONAL,
    /** A whole number. */
    NUMBER,
    DECIMAL,
    /** A day, or the one that says that none is set. */
    DAY,
    TIME,
    /** A box, ticked for yes. */
    TICK,
    /** One of several; a number where its value looks like one. */
    CHOICE;

    static final String YES = "true";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What has to be put right; empty where nothing has. */
    Optional<String> fault(String typed) {
        return isRight(typed) ? Optional.empty() : Optional.of(Text.called("publishing.fault", this));
    }

    private boolean isRight(String typed) {
        return switch (this) {
            case TEXT -> !typed.isEmpty();
            case NUMBER -> WHOLE.matcher(typed).matches();
            case DECIMAL -> Numerals.decimal(typed).isPresent();
            case DAY -> isDay(typed);
            case TIME -> isTime(typed);
            case OPTIONAL, TICK, CHOICE -> true;
        };
    }

    private static boolean isDay(String typed) {
        try {
            WrittenDay.parseOpen(typed);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isTime(String typed) {
        try {
            LocalTime.parse(typed);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** As it is published; of what has no fault. */
    Object value(String typed) {
        return switch (this) {
            case NUMBER -> Integer.valueOf(typed);
            case DECIMAL -> Numerals.decimal(typed).orElseThrow();
            case TICK -> typed.equals(YES);
            case CHOICE -> WHOLE.matcher(typed).matches() ? Integer.valueOf(typed) : typed;
            case TEXT, OPTIONAL, DAY, TIME -> typed;
        };
    }

    /** As the field is filled in with what was published. */
    String typed(String published) {
        return switch (this) {
            case DECIMAL -> Numerals.of(new BigDecimal(published));
            case TIME -> LocalTime.parse(published).toString();
            case TEXT, OPTIONAL, NUMBER, DAY, TICK, CHOICE -> published;
        };
    }

    String words(String typed) {
        return switch (this) {
            case DAY -> isDay(typed) ? DAY_IN_WORDS.format(WrittenDay.parseOpen(typed)) : typed;
            case TICK -> Text.of(typed.equals(YES) ? "publishing.field.yes" : "publishing.field.no");
            case TEXT, OPTIONAL, NUMBER, DECIMAL, TIME, CHOICE -> typed;
        };
    }
}
