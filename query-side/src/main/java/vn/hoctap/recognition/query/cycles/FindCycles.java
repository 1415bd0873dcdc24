package vn.hoctap.recognition.query.cycles;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** Finds cycles, open and closed ones. */
@Component
public class FindCycles {
    private static final Comparator<CycleRow> NEWEST_YEAR_FIRST = Comparator.comparingInt(CycleRow::year)
            .reversed()
            .thenComparing(CycleRow::title)
            .thenComparing(cycle -> cycle.office().code());

    private final CyclesStore store;

    FindCycles(CyclesStore store) {
        this.store = store;
    }

    /** The newest years first. */
    public List<CycleRow> all() {
        return store.cycles().all(Conditions.at(AsOf.NOW)).stream()
                .sorted(NEWEST_YEAR_FIRST)
                .toList();
    }

    public Optional<CycleRow> find(UUID id) {
        return store.cycles().find(id, AsOf.NOW);
    }
}
