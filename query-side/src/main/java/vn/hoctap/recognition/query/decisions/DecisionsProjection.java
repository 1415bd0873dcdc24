package vn.hoctap.recognition.query.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.RegisterEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds decisions and the numbers that they were given. */
@Component
class DecisionsProjection implements Projection {
    static final String NAME = "decisions";

    private final DecisionsStore store;
    private final DocumentFold<DecisionEvent, DecisionRow> decisions;
    private final DocumentFold<RegisterEvent, NumberRow> numbers;

    DecisionsProjection(EventReader reader, DecisionsStore store) {
        this.store = store;
        this.decisions = new DocumentFold<>(
                reader,
                DecisionEvent.class,
                event -> event.decisionId().value(),
                DocumentFold.Step.to(DecisionRow::after));
        this.numbers = new DocumentFold<>(
                reader, RegisterEvent.class, NumberRow::idOf, DocumentFold.Step.to(NumberRow::after));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, DecisionEvent.class) || EventReader.mayBe(type, RegisterEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        decisions.apply(envelopes, store.decisions());
        numbers.apply(envelopes, store.numbers());
    }
}
