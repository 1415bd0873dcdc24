package vn.hoctap.recognition.command.importing.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.events.criteria.Scheme;

/** By which scheme a title was judged in a year; a file asks for the same few again and again. */
final class Yardsticks {
    private final PublishedCriteria criteria;
    private final Map<Asked, Optional<Scheme>> known = new HashMap<>();

    private record Asked(String title, int year) {}

    Yardsticks(PublishedCriteria criteria) {
        this.criteria = criteria;
    }

    Optional<Scheme> of(String title, int year) {
        return known.computeIfAbsent(
                new Asked(title, year),
                asked -> criteria.governing(title, year)
                        .map(published -> published.set().scheme()));
    }
}
