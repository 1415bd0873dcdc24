package vn.hoctap.recognition.command.criteria.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** The criteria of a title: every version that was published, the oldest first. */
public record Criteria(List<CriteriaSetPublished> versions) {
    public static final Criteria NONE = new Criteria(List.of());

    public Criteria {
        versions = List.copyOf(versions);
    }

    /** The criteria after {@code event}. */
    public static Criteria evolve(Criteria criteria, CriteriaEvent event) {
        return switch (event) {
            case CriteriaSetPublished published ->
                new Criteria(Stream.concat(criteria.versions.stream(), Stream.of(published))
                        .toList());
        };
    }

    /** @param number as published, from 1 */
    public Optional<CriteriaSetPublished> version(int number) {
        return number < 1 || number > versions.size() ? Optional.empty() : Optional.of(versions.get(number - 1));
    }

    public Optional<CriteriaSetPublished> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The version by which an assessed year is judged: the newest of those that govern it. */
    public Optional<CriteriaSetPublished> governing(int year) {
        return versions.reversed().stream()
                .filter(published -> published.set().years().include(year))
                .findFirst();
    }
}
