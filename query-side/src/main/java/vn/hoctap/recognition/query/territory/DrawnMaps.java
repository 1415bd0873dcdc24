package vn.hoctap.recognition.query.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.List;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.query.reading.AsOf;

/** The maps that were drawn lately of some changes: most points of the two axes share theirs with many others. */
final class DrawnMaps {
    private static final int KEPT = 8;

    private final List<RecordedChange> changes;
    private final Cache<BitSet, TerritoryAt> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** @param changes in the order in which they hold */
    DrawnMaps(List<RecordedChange> changes) {
        this.changes = List.copyOf(changes);
    }

    List<RecordedChange> changes() {
        return changes;
    }

    TerritoryAt at(AsOf asOf) {
        var counting = new BitSet(changes.size());
        for (int change = 0; change < changes.size(); change++) {
            counting.set(change, changes.get(change).counts(asOf));
        }
        return drawn.get(counting, this::draw);
    }

    private TerritoryAt draw(BitSet counting) {
        return new TerritoryAt(counting.stream()
                .<TerritoryEvent>mapToObj(change -> changes.get(change).event())
                .toList());
    }
}
