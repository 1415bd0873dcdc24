package vn.hoctap.recognition.query.territory;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.reading.EventReader;

/** Keeps the changes of the map. */
@Component
class TerritoryProjection implements Projection {
    static final String NAME = "territory";

    private final EventReader reader;
    private final TerritoryStore store;

    TerritoryProjection(EventReader reader, TerritoryStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, TerritoryEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        store.write(envelopes.stream().flatMap(this::change).toList());
    }

    private Stream<TerritoryStore.Change> change(Envelope envelope) {
        return reader.read(envelope, TerritoryEvent.class).stream()
                .map(event -> new TerritoryStore.Change(event, envelope));
    }
}
