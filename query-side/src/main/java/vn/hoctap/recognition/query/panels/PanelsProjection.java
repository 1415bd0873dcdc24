package vn.hoctap.recognition.query.panels;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.intervals.DocumentFold;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds councils and their sessions. */
@Component
class PanelsProjection implements Projection {
    static final String NAME = "panels";

    private final PanelsStore store;
    private final DocumentFold<PanelEvent, PanelRow> panels;
    private final DocumentFold<SessionEvent, SessionRow> sessions;

    PanelsProjection(EventReader reader, PanelsStore store) {
        this.store = store;
        this.panels = new DocumentFold<>(
                reader, PanelEvent.class, event -> event.panelId().value(), DocumentFold.Step.to(PanelRow::after));
        this.sessions = new DocumentFold<>(
                reader,
                SessionEvent.class,
                event -> event.sessionId().value(),
                DocumentFold.Step.to(SessionSteps::after));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return EventReader.mayBe(type, PanelEvent.class) || EventReader.mayBe(type, SessionEvent.class);
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        panels.apply(envelopes, store.panels());
        sessions.apply(envelopes, store.sessions());
    }
}
