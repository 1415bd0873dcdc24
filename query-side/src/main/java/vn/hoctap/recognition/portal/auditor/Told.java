package vn.hoctap.recognition.portal.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Moments and days as pages tell them, and as their forms send them. */
final class Told {
    /** What a browser's field for a minute sends; nothing where it was left empty. */
    static final String MINUTE = "(20\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2})?";

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Told() {}

    static String at(Instant moment) {
        var there = moment.atZone(Days.VIETNAM);
        return Text.of("auditor.moment", SECOND.format(there), DAY.format(there));
    }

    static String on(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Of a minute in Vietnam's time; null where none was given.
     *
     * @throws ProblemException if there is no such minute
     */
    static @Nullable Instant minute(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(sent).atZone(Days.VIETNAM).toInstant();
        } catch (DateTimeParseException noSuchMinute) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("auditor.moment.invalid"));
        }
    }
}
