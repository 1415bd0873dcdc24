package vn.hoctap.recognition.query.cycles;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds the cycles of the years. */
@Component
class CyclesProjection implements Projection {
    static final String NAME = "cycles";

    private final CyclesStore store;
    private final DocumentFold<CycleEvent, CycleRow> cycles;

    CyclesProjection(EventReader reader, CyclesStore store) {
        this.store = store;
        this.cycles = new DocumentFold<>(
                reader, CycleEvent.class, event -> event.cycleId().value(), DocumentFold.Step.to(CycleRow::after));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, CycleEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        cycles.apply(envelopes, store.cycles());
    }
}
