package vn.hoctap.recognition.query.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.decisions.DecisionRow.State;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;

/** Finds decisions as they stand, among those that who reads may see: what is signed, and the drafts of their own seat. */
@Component
public class FindDecisions {
    private final DecisionsStore store;

    FindDecisions(DecisionsStore store) {
        this.store = store;
    }

    public Optional<DecisionRow> find(UUID id) {
        return store.decisions().find(id, AsOf.NOW);
    }

    /** By the date on the paper, the newest first; null means any. */
    public Page<DecisionRow> page(@Nullable Integer year, @Nullable State state, PageRequest request) {
        return store.decisions().page(new DecisionFilter(null, year, state, null, null).at(AsOf.NOW), request);
    }

    /** The drafts that may still be signed, the newest first. */
    public List<DecisionRow> open() {
        var states = Stream.of(State.PROPOSED, State.VERIFIED, State.RETURNED)
                .map(State::name)
                .toArray(String[]::new);
        return store.decisions().all(Conditions.at(AsOf.NOW).and("content ->> 'state' = ANY (?)", states));
    }

    /** All that cover a dossier, the newest first. */
    public List<DecisionRow> of(UUID dossier) {
        return store.decisions().all(new DecisionFilter(null, null, null, dossier, null).at(AsOf.NOW));
    }

    /** All of one body, drafts too, the newest first. */
    public List<DecisionRow> ofBody(String body) {
        return store.decisions().all(new DecisionFilter(body, null, null, null, null).at(AsOf.NOW));
    }
}
