package vn.hoctap.recognition.command.deadline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PaceEvent;
import vn.hoctap.recognition.events.deadline.PacesPublished;

/** The paces of deadlines: every version that was published, the oldest first. */
public record Paces(List<PacesPublished> versions) {
    public static final Paces NONE = new Paces(List.of());

    public Paces {
        versions = List.copyOf(versions);
    }

    /** The paces after {@code event}. */
    public static Paces evolve(Paces paces, PaceEvent event) {
        return switch (event) {
            case PacesPublished published ->
                new Paces(Stream.concat(paces.versions.stream(), Stream.of(published))
                        .toList());
        };
    }

    Optional<PacesPublished> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Those of the newest version that is in force on a day; from its first day on it stands in for every earlier one. */
    public Map<DeadlineKind, Pace> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(published -> !published.effectiveOn().isAfter(day))
                .findFirst()
                .map(published -> byKind(published.paces()))
                .orElse(Map.of());
    }

    private static Map<DeadlineKind, Pace> byKind(List<Pace> paces) {
        return paces.stream().collect(Collectors.toUnmodifiableMap(Pace::kind, Function.identity()));
    }
}
