package vn.hoctap.recognition.command.calendar;

import java.time.LocalDate;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * Declare consecutive days off, or worked (công bố ngày nghỉ, ngày làm bù).
 *
 * @param legalBasis what says so (căn cứ)
 * @param effectiveOn the day from which it could be known
 */
public record DeclareDays(
        CalendarId calendarId,
        DayKind kind,
        LocalDate from,
        LocalDate to,
        String name,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements CalendarCommand {}
