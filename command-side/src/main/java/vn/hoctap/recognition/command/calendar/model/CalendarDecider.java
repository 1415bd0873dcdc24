package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.calendar.CalendarCommand;
import vn.hoctap.recognition.command.calendar.DeclareDays;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.calendar.CalendarEvent;
import vn.hoctap.recognition.events.calendar.DayDeclared;

/** The rules of declaring days: a later paper may say otherwise, a paper of the same date may not. */
public final class CalendarDecider {
    private CalendarDecider() {}

    public static Decision<CalendarEvent, CalendarRefusal> decide(
            CalendarCommand command, DeclaredDays days, LocalDate today) {
        return switch (command) {
            case DeclareDays declare -> declare(declare, days, today);
        };
    }

    private static Decision<CalendarEvent, CalendarRefusal> declare(
            DeclareDays command, DeclaredDays days, LocalDate today) {
        var declared = new DayDeclared(
                command.calendarId(),
                command.kind(),
                command.from(),
                command.to(),
                command.name(),
                command.legalBasis(),
                command.certainty(),
                command.effectiveOn());
        return Decision.refuseIf(
                flaw(command, today), () -> Decision.refuseIf(clash(declared, days), () -> Decision.accept(declared)));
    }

    private static Optional<CalendarRefusal> flaw(DeclareDays command, LocalDate today) {
        if (command.name().isBlank()) {
            return Optional.of(CalendarRefusal.NAME_MISSING);
        }
        if (command.legalBasis().isBlank()) {
            return Optional.of(CalendarRefusal.LEGAL_BASIS_MISSING);
        }
        if (command.to().isBefore(command.from())) {
            return Optional.of(CalendarRefusal.DAYS_REVERSED);
        }
        if (command.from().plusYears(1).isBefore(command.to())) {
            return Optional.of(CalendarRefusal.LONGER_THAN_A_YEAR);
        }
        return command.effectiveOn().isAfter(today)
                ? Optional.of(CalendarRefusal.EFFECTIVE_IN_THE_FUTURE)
                : Optional.empty();
    }

    private static Optional<CalendarRefusal> clash(DayDeclared declared, DeclaredDays days) {
        if (days.declarations().contains(declared)) {
            return Optional.of(CalendarRefusal.ALREADY_DECLARED);
        }
        return days.declarations().stream().anyMatch(other -> contradict(other, declared))
                ? Optional.of(CalendarRefusal.CONTRADICTS_THE_SAME_DATE)
                : Optional.empty();
    }

    private static boolean contradict(DayDeclared one, DayDeclared other) {
        return one.effectiveOn().equals(other.effectiveOn())
                && one.kind() != other.kind()
                && !one.to().isBefore(other.from())
                && !other.to().isBefore(one.from());
    }
}
