package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import vn.hoctap.recognition.command.calendar.model.Appointment.Lapsed;
import vn.hoctap.recognition.command.calendar.model.Appointment.Promised;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Granted;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Reason;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Refused;

/**
 * The two clocks of a received dossier: the one-stop appointment, which a supplement restarts from zero, and the
 * circular's date, which nothing moves.
 *
 * @param circular last good day by the circular
 * @param reappointments how often the promised day was put off; a restart does not give a second one
 */
public record OneStopClock(OneStopRule rule, DueDay circular, Appointment appointment, int reappointments) {
    /** Both clocks run from the receipt of the full dossier. */
    public static OneStopClock started(
            OneStopRule rule, DueDay circular, ReceivedAt received, WorkingCalendar calendar) {
        return new OneStopClock(rule, circular, new Promised(rule.promise(received, calendar)), 0);
    }

    /** The dossier went back for a supplement on {@code day}. */
    public OneStopClock returnedOn(LocalDate day) {
        return new OneStopClock(rule, circular, new Lapsed(day), reappointments);
    }

    /** The full dossier arrived: the appointment is counted from zero. */
    public OneStopClock restarted(ReceivedAt received, WorkingCalendar calendar) {
        return promising(rule.promise(received, calendar), reappointments);
    }

    /** Puts the promised day off to {@code newDay}, if the rule still allows it. */
    public Reappointment reappointed(DueDay newDay) {
        return switch (appointment) {
            case Lapsed _ -> new Refused(Reason.NOTHING_PROMISED);
            case Promised _ when reappointments >= rule.mostReappointments() -> new Refused(Reason.PUT_OFF_BEFORE);
            case Promised(var due) when !newDay.day().isAfter(due.day()) -> new Refused(Reason.NOT_LATER);
            case Promised _ -> new Granted(promising(newDay, reappointments + 1));
        };
    }

    /** Whether the promise to the applicant is broken {@code today}; none is while the dossier is back with it. */
    public boolean appointmentMissedOn(LocalDate today) {
        return appointment instanceof Promised(var due) && due.missedOn(today);
    }

    /** Whether the circular's date is over {@code today}, whatever was promised. */
    public boolean circularMissedOn(LocalDate today) {
        return circular.missedOn(today);
    }

    private OneStopClock promising(DueDay due, int putOff) {
        return new OneStopClock(rule, circular, new Promised(due), putOff);
    }
}
