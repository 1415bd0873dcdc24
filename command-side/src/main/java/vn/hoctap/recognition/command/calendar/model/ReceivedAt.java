package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a dossier came in (thời điểm tiếp nhận), by the clock on the wall of the office. */
public record ReceivedAt(LocalDateTime moment) {
    /**
     * The day from which working days are counted: the day it is handed on.
     *
     * @param sameDayUntil what comes in later than this hour, or on a day off, is handed on the next working day
     */
    public LocalDate countsFrom(LocalTime sameDayUntil, WorkingCalendar calendar) {
        var day = moment.toLocalDate();
        boolean sameDay = calendar.isWorkingDay(day) && !moment.toLocalTime().isAfter(sameDayUntil);
        return sameDay ? day : calendar.nextWorkingDay(day);
    }
}
