package vn.hoctap.recognition.command.organisation.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.organisation.KnownOrganisations;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.command.organisation.model.Organisation;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Reads the stream of the organisation that is asked for; there are many, and each is short. */
@Component
class OrganisationsOfTheStore implements KnownOrganisations {
    private final EventStore store;

    OrganisationsOfTheStore(EventStore store) {
        this.store = store;
    }

    @Override
    public Optional<OrganisationOnDay> on(String code, LocalDate day) {
        return of(code).on(day);
    }

    @Override
    public boolean isRecorded(String code) {
        return !of(code).equals(Organisation.UNKNOWN);
    }

    private Organisation of(String code) {
        var events = store.readEvents(OrganisationId.of(code).toString(), 0);
        var organisation = Organisation.UNKNOWN;
        while (events.hasNext()) {
            organisation = Organisation.evolve(
                    organisation, (OrganisationEvent) events.next().getPayload());
        }
        return organisation;
    }
}
