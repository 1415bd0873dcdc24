package vn.hoctap.recognition.query.territory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.query.readers.AreasWithin;
import vn.hoctap.recognition.query.reading.AsOf;

/** Answers for the map of any day, as it was known at any moment. */
@Component
public class FindTerritory implements AreasWithin {
    private final TerritoryStore store;

    FindTerritory(TerritoryStore store) {
        this.store = store;
    }

    /** The map at a point; with no day given after all that is recorded, whatever day it holds from. */
    public TerritoryAt at(AsOf asOf) {
        return store.maps().at(asOf);
    }

    /** A code and what became of the units that ever bore it; empty where none ever did. */
    public Optional<UnitHistory> unit(String code, AsOf asOf) {
        var history = history(code, asOf.asRecordedAt());
        return history.isEmpty() ? Optional.empty() : Optional.of(UnitHistory.of(code, at(asOf), history));
    }

    /** Of the map's stream, in which every change of it stands; -1 before the first. */
    public long version() {
        return store.maps().changes().size() - 1L;
    }

    @Override
    public Set<String> within(String unit) {
        return store.within(unit);
    }

    @Override
    public Set<String> around(String unit) {
        return store.around(unit);
    }

    /** All that has happened to the units that ever bore a code, in the order in which it holds. */
    private List<RecordedChange> history(String code, @Nullable Instant asRecordedAt) {
        var point = new AsOf(asRecordedAt, null);
        return store.maps().changes().stream()
                .filter(change -> change.counts(point))
                .filter(change -> Concerned.by(change.event()).codes().contains(code))
                .toList();
    }
}
