package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * One statement about consecutive days: they are off, or they are worked.
 *
 * @param from first day
 * @param to last day, itself included
 * @param name what the days are called, in Vietnamese
 * @param legalBasis what says so (căn cứ)
 * @param declaredOn the day from which it could be known; a later declaration wins over an earlier one
 */
public record DayDeclaration(
        DayKind kind,
        LocalDate from,
        LocalDate to,
        String name,
        String legalBasis,
        Certainty certainty,
        LocalDate declaredOn) {
    public DayDeclaration {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A declaration ends on %s, before it begins on %s".formatted(to, from));
        }
        // A slip in the year must not empty the calendar for decades.
        if (from.plusYears(1).isBefore(to)) {
            throw new IllegalArgumentException("A declaration from %s to %s is longer than a year".formatted(from, to));
        }
        if (name.isBlank() || legalBasis.isBlank()) {
            throw new IllegalArgumentException("A declaration needs a name and a legal basis");
        }
    }

    /** Every day it speaks of. */
    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
