package vn.hoctap.recognition.command.territory.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** Reads the stream of the map, and of what it has read before only what came later: an event never changes. */
@Component
class TerritoryOfTheStore implements KnownTerritory {
    private final EventStore store;

    private volatile Territory read = Territory.EMPTY;

    TerritoryOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public Territory now() {
        var territory = withLater(read);
        read = territory;
        return territory;
    }

    private Territory withLater(Territory known) {
        var later = store.readEvents(TerritoryId.VIETNAM.toString(), known.recorded());
        var territory = known;
        while (later.hasNext()) {
            territory =
                    Territory.evolve(territory, (TerritoryEvent) later.next().getPayload());
        }
        return territory;
    }
}
