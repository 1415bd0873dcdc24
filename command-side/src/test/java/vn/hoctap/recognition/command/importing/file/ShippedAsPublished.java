package vn.hoctap.recognition.command.importing.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.command.criteria.shipped.ShippedSet;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** The criteria that come with the application, as if they were published. */
final class ShippedAsPublished implements PublishedCriteria {
    private final List<ShippedSet> shipped = ShippedCriteria.all();

    @Override
    public Optional<CriteriaSetPublished> governing(String title, int year) {
        return of(title)
                .filter(set -> set.set().years().include(year))
                .max(Comparator.comparingInt(ShippedSet::version))
                .map(ShippedAsPublished::published);
    }

    @Override
    public Optional<CriteriaSetPublished> version(String title, int version) {
        return of(title).filter(set -> set.version() == version).findFirst().map(ShippedAsPublished::published);
    }

    private Stream<ShippedSet> of(String title) {
        return shipped.stream().filter(set -> set.set().title().equals(title));
    }

    private static CriteriaSetPublished published(ShippedSet set) {
        return new CriteriaSetPublished(
                CriteriaId.of(set.set().title()), set.version(), set.set(), set.reason(), set.effectiveOn());
    }

    @Override
    public int newest(String title) {
        return (int) of(title).count();
    }
}
