package vn.hoctap.recognition.command.criteria.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.criteria.model.Criteria;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;

/** Reads the streams of criteria, and of what it has read before only what came later: a version never changes. */
@Component
class CriteriaOfTheStore implements PublishedCriteria {
    private final EventStore store;
    private final Map<String, Criteria> read = new ConcurrentHashMap<>();

    CriteriaOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public Optional<CriteriaSetPublished> governing(String title, int year) {
        return of(title).governing(year);
    }

    @Override
    public int newest(String title) {
        return of(title).versions().size();
    }

    private Criteria of(String title) {
        var criteria = withLater(title, read.getOrDefault(title, Criteria.NONE));
        read.put(title, criteria);
        return criteria;
    }

    /** Each version is one event, so as many are known as the stream's next number says. */
    private Criteria withLater(String title, Criteria known) {
        var later = store.readEvents(
                CriteriaId.of(title).toString(), known.versions().size());
        var criteria = known;
        while (later.hasNext()) {
            criteria = Criteria.evolve(criteria, (CriteriaEvent) later.next().getPayload());
        }
        return criteria;
    }
}
