package vn.hoctap.recognition.command.deadline.shell;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.deadline.PublishedPaces;
import vn.hoctap.recognition.command.deadline.model.Paces;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PaceEvent;
import vn.hoctap.recognition.events.deadline.PacesId;

/** Reads the stream of paces. */
@Component
class PacesOfTheStore implements PublishedPaces {
    private final FoldedStreams<Paces> streams;

    PacesOfTheStore(EventStore store) {
        streams = new FoldedStreams<>(store, Paces.NONE, (paces, event) -> Paces.evolve(paces, (PaceEvent) event));
    }

    @Override
    public Map<DeadlineKind, Pace> on(LocalDate day) {
        return now().on(day);
    }

    @Override
    public int newest() {
        return now().versions().size();
    }

    private Paces now() {
        return streams.of(PacesId.OF_DEADLINES.toString());
    }
}
