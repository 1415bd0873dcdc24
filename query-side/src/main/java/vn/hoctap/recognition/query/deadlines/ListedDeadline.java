package vn.hoctap.recognition.query.deadlines;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.query.intervals.Mark;

/**
 * A deadline, what was noted of it, and the dossier as it stands.
 *
 * @param due the last good day
 * @param waiting whether somebody is still waited for; false once the step is done, or another day was set for it
 * @param daysLeft days of the calendar up to the last good one; null once it is over, and where nobody is waited for
 * @param dossier null while its own list has not come as far
 */
record ListedDeadline(
        UUID id,
        UUID dossierId,
        DeadlineKind kind,
        LocalDate due,
        DeadlineState state,
        boolean waiting,
        @Nullable Long daysLeft,
        @JsonUnwrapped Noted noted,
        @Nullable Dossier dossier) {

    /**
     * When what was noted; a day on which nothing of the kind was noted is null.
     *
     * @param watch the stream in which it was noted
     */
    record Noted(
            @Nullable UUID watch,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate missedOn,
            @Nullable LocalDate escalatedOn,
            @Nullable Mark first,
            @Nullable Mark last) {
        static final Noted NOTHING = new Noted(null, null, null, null, null, null);

        static Noted of(DeadlineRow row) {
            return new Noted(row.watch(), row.remindedOn(), row.missedOn(), row.escalatedOn(), row.first(), row.last());
        }
    }

    /** Whom it is about and where that counts. */
    record Dossier(
            int year, String applicantCode, String applicantName, String areaCode, String areaName, String stage) {}
}
