package vn.hoctap.recognition.events.calendar;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.criteria.Certainty;

/**
 * Consecutive days were declared off, or worked (ngày nghỉ, ngày làm bù); of two declarations the later one stands.
 *
 * @param from first day
 * @param to last day, itself included
 * @param name what the days are called, in Vietnamese
 * @param legalBasis what says so (căn cứ)
 * @param effectiveOn the day from which it could be known
 */
@EventType("DayDeclared")
public record DayDeclared(
        CalendarId calendarId,
        DayKind kind,
        LocalDate from,
        LocalDate to,
        String name,
        String legalBasis,
        Certainty certainty,
        LocalDate effectiveOn)
        implements CalendarEvent, LegallyBased {}
