package vn.hoctap.recognition.query.rights;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;

/** Finds the rights of persons as they stand, for who keeps the engine and who audits that. */
@Component
public class FindRights {
    private final RightsStore store;

    FindRights(RightsStore store) {
        this.store = store;
    }

    /** By account id. */
    public Page<RightRow> page(RightFilter filter, PageRequest request) {
        return store.rights().page(filter.at(AsOf.NOW), request);
    }

    /** Those that wait for a second administrator, the longest first. */
    public List<RightRow> waiting() {
        var filter = new RightFilter(null, null, null, RightStanding.PROPOSED);
        return store.rights().all(filter.at(AsOf.NOW)).stream()
                .sorted(Comparator.comparingLong(row -> row.last().position()))
                .toList();
    }

    /** All of one person's, the last changed first; none of whom nobody has proposed any for. */
    public List<RightRow> ofPerson(UUID person) {
        return store.rights().all(Conditions.at(AsOf.NOW).and("stream = ?", person)).stream()
                .sorted(Comparator.comparingLong(RightRow::version).reversed())
                .toList();
    }

    /** Each step of a person's rights, the first one first: the right as that step left it. */
    public List<RightRow> history(UUID person) {
        var everRecorded = Conditions.none().and("stream = ?", person);
        return List.copyOf(store.rights().all(everRecorded).stream()
                .collect(Collectors.toMap(RightRow::version, row -> row, (one, _) -> one, TreeMap::new))
                .values());
    }
}
