package vn.hoctap.recognition.command.importing.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.importing.PastImports;
import vn.hoctap.recognition.events.importing.PastImportId;

/** An import is in the store as soon as its stream has begun. */
@Component
class PastImportsOfTheStore implements PastImports {
    private final EventStore store;

    PastImportsOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean contains(PastImportId id) {
        return store.lastSequenceNumberFor(id.toString()).isPresent();
    }
}
