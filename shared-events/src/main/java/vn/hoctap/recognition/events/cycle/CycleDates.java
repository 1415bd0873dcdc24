package vn.hoctap.recognition.events.cycle;

import java.time.LocalDate;

/**
 * The dates of a cycle (các mốc của đợt đánh giá), each the last good day; {@link #OPEN} where nothing fixes one.
 *
 * @param resultBy when the decision has to be there
 * @param reportBy when the yearly report upward is due
 */
public record CycleDates(
        LocalDate registerBy, LocalDate selfAssessBy, LocalDate submitBy, LocalDate resultBy, LocalDate reportBy) {
    /** Farther than any date that an instrument sets. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
}
