package vn.hoctap.recognition.query.deadlines;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds what was noted of each deadline of a dossier. */
@Component
class DeadlinesProjection implements Projection {
    static final String NAME = "deadlines";

    private final DeadlinesStore store;
    private final DocumentFold<DeadlineEvent, DeadlineRow> deadlines;

    DeadlinesProjection(EventReader reader, DeadlinesStore store) {
        this.store = store;
        this.deadlines = new DocumentFold<>(
                reader, DeadlineEvent.class, DeadlineRow::idOf, DocumentFold.Step.to(DeadlineRow::after));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, DeadlineEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        deadlines.apply(envelopes, store.deadlines());
    }
}
