package vn.hoctap.recognition.events.calendar;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a calendar of working days. */
public sealed interface CalendarEvent extends RecognitionEvent permits DayDeclared {
    CalendarId calendarId();
}
