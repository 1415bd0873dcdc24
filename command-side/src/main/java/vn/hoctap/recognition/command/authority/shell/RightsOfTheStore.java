package vn.hoctap.recognition.command.authority.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.authority.model.RightsOfPerson;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;

/** Reads what is new of a person's rights each time somebody asks: a right withdrawn is gone for the next request. */
@Component
class RightsOfTheStore implements PersonsRights {
    private final FoldedStreams<RightsOfPerson> streams;

    RightsOfTheStore(EventStore store) {
        this.streams = new FoldedStreams<>(
                store,
                RightsOfPerson.NONE,
                (rights, event) -> RightsOfPerson.evolve(rights, (AuthorityEvent) event, ""));
    }

    @Override
    public RightsOfPerson of(String subject) {
        return streams.of(PersonId.of(subject).toString());
    }
}
