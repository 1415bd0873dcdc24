package vn.hoctap.recognition.query.audittrail;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.reading.EventReader;

/** Writes every event down, once. */
@Component
class AuditTrailProjection implements Projection {
    static final String NAME = "audit-trail";

    private final EventReader reader;
    private final AuditTrailStore store;

    AuditTrailProjection(EventReader reader, AuditTrailStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOfEvents() {
        return true;
    }

    @Override
    public void apply(List<Envelope> events) {
        store.add(events.stream()
                .map(event -> AuditTrailEntry.of(event, reader.read(event), reader.context(event)))
                .toList());
    }
}
