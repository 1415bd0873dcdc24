package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;

/**
 * The last good day of a deadline (ngày cuối của thời hạn), and what the counting rests on.
 *
 * @param day on this day it is still in time
 */
public record DueDay(LocalDate day, Footing footing) {
    /** A day that the law fixes by its date: no calendar of working days takes part. */
    public static DueDay fixed(LocalDate day) {
        return new DueDay(day, Footing.FIRM);
    }

    /** Whether whoever is shown the day must be told that it may still change. */
    public boolean assumed() {
        return footing != Footing.FIRM;
    }

    /** Whether {@code today} is too late. */
    public boolean missedOn(LocalDate today) {
        return today.isAfter(day);
    }
}
