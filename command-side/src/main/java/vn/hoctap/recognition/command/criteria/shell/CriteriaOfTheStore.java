package vn.hoctap.recognition.command.criteria.shell;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.criteria.model.Criteria;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** Reads the streams of criteria. */
@Component
class CriteriaOfTheStore implements PublishedCriteria {
    private final FoldedStreams<Criteria> streams;

    CriteriaOfTheStore(EventStore store) {
        streams = new FoldedStreams<>(
                store, Criteria.NONE, (criteria, event) -> Criteria.evolve(criteria, (CriteriaEvent) event));
    }

    @Override
    public Optional<CriteriaSetPublished> governing(String title, int year) {
        return of(title).governing(year);
    }

    /** What was published stays, so a version that is known need not be looked for. */
    @Override
    public Optional<CriteriaSetPublished> version(String title, int version) {
        var stream = CriteriaId.of(title).toString();
        return streams.asLastRead(stream).version(version).or(() -> of(title).version(version));
    }

    @Override
    public int newest(String title) {
        return of(title).versions().size();
    }

    private Criteria of(String title) {
        return streams.of(CriteriaId.of(title).toString());
    }
}
