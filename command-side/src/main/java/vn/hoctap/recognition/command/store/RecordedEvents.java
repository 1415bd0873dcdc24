package vn.hoctap.recognition.command.store;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Single events of a stream, for whoever wants one fact of it and not its state; streams are short. */
@Component
public class RecordedEvents {
    private final EventStore store;

    RecordedEvents(EventStore store) {
        this.store = store;
    }

    /** The newest event of a type in a stream; empty where there is none. */
    public <E> Optional<E> newest(String stream, Class<E> type) {
        return of(stream, type).reversed().stream().findFirst();
    }

    /** The events of a type in a stream, in order. */
    public <E> List<E> of(String stream, Class<E> type) {
        return store.readEvents(stream)
                .asStream()
                .<Object>map(Message::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
