package vn.hoctap.recognition.query.deadlines;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.query.reading.AsOf;

/**
 * Which deadlines a list is about; null means any.
 *
 * @param waiting whether somebody is still waited for
 * @param from due on this day or later
 * @param to due on this day or earlier
 * @param on the day from which on a deadline is still to come; null for the day of the point in time, or today
 * @param area code of a commune, or of a district or province with all its communes
 */
record DeadlineFilter(
        @Nullable DeadlineKind kind,
        @Nullable DeadlineState state,
        @Nullable Boolean waiting,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate on,
        @Nullable UUID dossier,

        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}")
        String area) {
    LocalDate dayAt(AsOf asOf) {
        return on == null ? asOf.day() : on;
    }
}
