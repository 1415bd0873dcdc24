package vn.hoctap.recognition.command.cycle.shell;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.cycle.Cycles;
import vn.hoctap.recognition.command.cycle.OpenCycle;
import vn.hoctap.recognition.command.cycle.model.Cycle;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleId;

/** Reads the stream of a cycle, which is a few events long. */
@Component
class CyclesOfTheStore implements Cycles {
    private final EventStore store;

    CyclesOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public Optional<OpenCycle> of(String title, int year, String officeCode) {
        return switch (read(CycleId.of(title, year, officeCode))) {
            case Cycle.Unknown _ -> Optional.empty();
            case Cycle.Known(var cycle, var _) -> Optional.of(cycle);
        };
    }

    private Cycle read(CycleId id) {
        Cycle cycle = new Cycle.Unknown();
        var events = store.readEvents(id.toString());
        while (events.hasNext()) {
            cycle = Cycle.evolve(cycle, (CycleEvent) events.next().getPayload());
        }
        return cycle;
    }
}
