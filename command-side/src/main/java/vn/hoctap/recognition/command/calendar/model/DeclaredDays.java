package vn.hoctap.recognition.command.calendar.model;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.calendar.CalendarEvent;
import vn.hoctap.recognition.events.calendar.DayDeclared;

/** What was declared of a calendar after it was shipped, the first declaration first. */
public record DeclaredDays(List<DayDeclared> declarations) {
    public static final DeclaredDays NONE = new DeclaredDays(List.of());

    public DeclaredDays {
        declarations = List.copyOf(declarations);
    }

    /** The declarations after {@code event}. */
    public static DeclaredDays evolve(DeclaredDays days, CalendarEvent event) {
        return switch (event) {
            case DayDeclared declared ->
                new DeclaredDays(Stream.concat(days.declarations.stream(), Stream.of(declared))
                        .toList());
        };
    }

    /** The declaration as the calendar reads it. */
    public static DayDeclaration declaration(DayDeclared declared) {
        return new DayDeclaration(
                declared.kind(),
                declared.from(),
                declared.to(),
                declared.name(),
                declared.legalBasis(),
                declared.certainty(),
                declared.effectiveOn());
    }
}
