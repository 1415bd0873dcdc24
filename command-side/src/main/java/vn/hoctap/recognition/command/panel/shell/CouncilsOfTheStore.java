package vn.hoctap.recognition.command.panel.shell;

import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionId;

/** Reads the streams of councils and sessions; they are short. */
@Component
class CouncilsOfTheStore implements Councils {
    private final EventStore store;

    CouncilsOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public Panel panel(PanelId id) {
        return this.<Panel>fold(
                id.toString(), new Panel.Unknown(), (panel, event) -> Panel.evolve(panel, (PanelEvent) event));
    }

    @Override
    public Session session(SessionId id) {
        return this.<Session>fold(
                id.toString(),
                new Session.Unknown(),
                (session, event) -> Session.evolve(session, (SessionEvent) event));
    }

    private <S> S fold(String stream, S unknown, BiFunction<S, Object, S> evolve) {
        var events = store.readEvents(stream);
        var state = unknown;
        while (events.hasNext()) {
            state = evolve.apply(state, events.next().getPayload());
        }
        return state;
    }
}
