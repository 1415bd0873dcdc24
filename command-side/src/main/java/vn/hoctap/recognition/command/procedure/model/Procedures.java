package vn.hoctap.recognition.command.procedure.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.procedure.ProcedureEvent;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** The procedure of a title: every version that was published, the oldest first. */
public record Procedures(List<ProcedurePublished> versions) {
    public static final Procedures NONE = new Procedures(List.of());

    public Procedures {
        versions = List.copyOf(versions);
    }

    /** The procedures after {@code event}. */
    public static Procedures evolve(Procedures procedures, ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished published ->
                new Procedures(Stream.concat(procedures.versions.stream(), Stream.of(published))
                        .toList());
        };
    }

    public Optional<ProcedurePublished> newest() {
        return version(versions.size());
    }

    /** The version with this number. */
    public Optional<ProcedurePublished> version(int number) {
        return versions.stream()
                .filter(published -> published.version() == number)
                .findFirst();
    }

    /** The version by which an assessed year is handled: the newest of those that govern it. */
    public Optional<ProcedurePublished> governing(int year) {
        return versions.reversed().stream()
                .filter(published -> published.procedure().years().include(year))
                .findFirst();
    }
}
