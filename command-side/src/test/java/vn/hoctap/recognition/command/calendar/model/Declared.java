package vn.hoctap.recognition.command.calendar.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/** Declarations for a test, each of one day. */
final class Declared {
    private final List<DayDeclaration> declarations = new ArrayList<>();
    private LocalDate declaredOn = LocalDate.of(2023, 1, 1);
    private Certainty certainty = Certainty.CHECKED;

    /** What follows is declared on that day. */
    Declared on(String day) {
        declaredOn = LocalDate.parse(day);
        return this;
    }

    Declared marked(Certainty next) {
        certainty = next;
        return this;
    }

    Declared off(String day) {
        return add(DayKind.DAY_OFF, LocalDate.parse(day));
    }

    Declared worked(String day) {
        return add(DayKind.WORKING_DAY, LocalDate.parse(day));
    }

    WorkingCalendar calendar() {
        return WorkingCalendar.of(declarations);
    }

    private Declared add(DayKind kind, LocalDate day) {
        declarations.add(new DayDeclaration(kind, day, day, "Ngày thử", "điều 112", certainty, declaredOn));
        return this;
    }
}
