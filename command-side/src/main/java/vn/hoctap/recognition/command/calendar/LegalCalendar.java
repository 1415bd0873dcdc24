package vn.hoctap.recognition.command.calendar;

import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;

/** The calendar by which legal time is counted (lịch làm việc): what was shipped and what was declared afterwards. */
public interface LegalCalendar {
    /** The calendar as it is known at this instant. */
    WorkingCalendar now();
}
