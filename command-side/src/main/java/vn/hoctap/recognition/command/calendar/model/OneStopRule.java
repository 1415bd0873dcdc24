package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalTime;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.WorkingDays;

/**
 * What the one-stop office (bộ phận một cửa) promises, as data.
 *
 * @param appointment how long after receipt the result is promised
 * @param sameDayUntil hour up to which a dossier is handed on the same working day
 */
public record OneStopRule(WorkingDays appointment, LocalTime sameDayUntil) {
    /** The promised day, counted from zero from the receipt of the full dossier. */
    public DueDay promise(ReceivedAt received, WorkingCalendar calendar) {
        return appointment.after(received.countsFrom(sameDayUntil, calendar), calendar);
    }
}
