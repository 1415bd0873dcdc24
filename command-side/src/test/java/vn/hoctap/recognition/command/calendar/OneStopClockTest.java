package vn.hoctap.recognition.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.calendar.model.Appointment.Lapsed;
import vn.hoctap.recognition.command.calendar.model.Appointment.Promised;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.CalendarDate;
import vn.hoctap.recognition.command.calendar.model.DeadlineRule.WorkingDays;
import vn.hoctap.recognition.command.calendar.model.DueDay;
import vn.hoctap.recognition.command.calendar.model.Footing;
import vn.hoctap.recognition.command.calendar.model.OneStopClock;
import vn.hoctap.recognition.command.calendar.model.OneStopRule;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Granted;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Reason;
import vn.hoctap.recognition.command.calendar.model.Reappointment.Refused;
import vn.hoctap.recognition.command.calendar.model.ReceivedAt;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;

/** A dossier received before Tết 2024: promised within ten working days, due by the circular before 15 February. */
class OneStopClockTest {
    private static final WorkingCalendar CALENDAR = ShippedCalendar.load();
    private static final OneStopRule RULE = new OneStopRule(new WorkingDays(10), LocalTime.of(15, 0), 1);
    private static final DueDay CIRCULAR = DueDay.fixed(new CalendarDate(2, 15, 1, false).in(2023));

    // Wednesday 31/1: 1, 2, 5, 6, 7, Tết, 15, 16, 19, 20, 21.
    private static final OneStopClock STARTED = startedAt("2024-01-31T10:00");

    @Test
    void both_clocks_run_from_the_receipt() {
        assertThat(STARTED.appointment()).isEqualTo(promised(LocalDate.of(2024, 2, 21)));
        assertThat(STARTED.circular()).isEqualTo(new DueDay(LocalDate.of(2024, 2, 14), Footing.FIRM));
        assertThat(STARTED.reappointments()).isZero();
    }

    @Test
    void a_supplement_over_tet_restarts_the_appointment_from_zero_and_leaves_the_circulars_date() {
        var returned = STARTED.returnedOn(LocalDate.of(2024, 2, 2));
        var restarted = returned.restarted(new ReceivedAt(LocalDateTime.parse("2024-02-06T09:00")), CALENDAR);

        assertThat(returned.appointment()).isEqualTo(new Lapsed(LocalDate.of(2024, 2, 2)));
        // Tuesday 6/2: 7, Tết, 15, 16, 19 to 23 are 8, 26, 27.
        assertThat(restarted.appointment()).isEqualTo(promised(LocalDate.of(2024, 2, 27)));
        assertThat(restarted.circular()).isEqualTo(STARTED.circular());
    }

    @Test
    void a_full_dossier_handed_in_during_tet_counts_from_the_first_working_day() {
        var restarted = STARTED.returnedOn(LocalDate.of(2024, 2, 5))
                .restarted(new ReceivedAt(LocalDateTime.parse("2024-02-12T09:00")), CALENDAR);

        // Handed on Thursday 15/2: 16, 19 to 23 are 6, 26, 27, 28, 29.
        assertThat(restarted.appointment()).isEqualTo(promised(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void each_clock_is_missed_on_the_day_after_its_own_last_good_day() {
        assertThat(STARTED.circularMissedOn(LocalDate.of(2024, 2, 14))).isFalse();
        assertThat(STARTED.circularMissedOn(LocalDate.of(2024, 2, 15))).isTrue();
        assertThat(STARTED.appointmentMissedOn(LocalDate.of(2024, 2, 21))).isFalse();
        assertThat(STARTED.appointmentMissedOn(LocalDate.of(2024, 2, 22))).isTrue();
    }

    @Test
    void while_the_dossier_is_back_no_promise_is_broken_but_the_circulars_date_goes_by() {
        var returned = STARTED.returnedOn(LocalDate.of(2024, 2, 2));

        assertThat(returned.appointmentMissedOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(returned.circularMissedOn(LocalDate.of(2024, 2, 15))).isTrue();
    }

    @Test
    void the_promised_day_is_put_off_once_and_not_twice() {
        var once = granted(STARTED, LocalDate.of(2024, 2, 28));

        assertThat(once.appointment()).isEqualTo(promised(LocalDate.of(2024, 2, 28)));
        assertThat(once.circular()).isEqualTo(STARTED.circular());
        assertThat(once.reappointed(day(LocalDate.of(2024, 3, 6)))).isEqualTo(new Refused(Reason.PUT_OFF_BEFORE));
    }

    @Test
    void a_restart_gives_no_second_putting_off() {
        var restarted = granted(STARTED, LocalDate.of(2024, 2, 28))
                .returnedOn(LocalDate.of(2024, 2, 22))
                .restarted(new ReceivedAt(LocalDateTime.parse("2024-02-26T09:00")), CALENDAR);

        assertThat(restarted.reappointed(day(LocalDate.of(2024, 4, 1)))).isEqualTo(new Refused(Reason.PUT_OFF_BEFORE));
    }

    @Test
    void how_often_is_the_rules() {
        var twice = new OneStopRule(RULE.appointment(), RULE.sameDayUntil(), 2);
        var clock = new OneStopClock(twice, CIRCULAR, STARTED.appointment(), 1);

        assertThat(granted(clock, LocalDate.of(2024, 2, 28)).reappointments()).isEqualTo(2);
    }

    @Test
    void putting_off_to_the_same_or_an_earlier_day_is_refused() {
        assertThat(STARTED.reappointed(day(LocalDate.of(2024, 2, 21)))).isEqualTo(new Refused(Reason.NOT_LATER));
        assertThat(granted(STARTED, LocalDate.of(2024, 2, 22)).reappointments()).isOne();
    }

    @Test
    void nothing_is_put_off_while_the_dossier_is_back() {
        assertThat(STARTED.returnedOn(LocalDate.of(2024, 2, 2)).reappointed(day(LocalDate.of(2024, 3, 1))))
                .isEqualTo(new Refused(Reason.NOTHING_PROMISED));
    }

    private static OneStopClock startedAt(String moment) {
        return OneStopClock.started(RULE, CIRCULAR, new ReceivedAt(LocalDateTime.parse(moment)), CALENDAR);
    }

    private static OneStopClock granted(OneStopClock clock, LocalDate newDay) {
        return ((Granted) clock.reappointed(day(newDay))).clock();
    }

    private static Promised promised(LocalDate due) {
        return new Promised(day(due));
    }

    private static DueDay day(LocalDate due) {
        return new DueDay(due, Footing.FIRM);
    }
}
