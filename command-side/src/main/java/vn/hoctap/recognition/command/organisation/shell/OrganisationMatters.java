package vn.hoctap.recognition.command.organisation.shell;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.organisation.OrganisationCommand;
import vn.hoctap.recognition.command.organisation.RegisterOrganisation;
import vn.hoctap.recognition.command.store.RecordedEvents;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

/** An organisation lies where it was last recorded. */
@Component
class OrganisationMatters implements Matters<OrganisationCommand> {
    private final RecordedEvents events;

    OrganisationMatters(RecordedEvents events) {
        this.events = events;
    }

    @Override
    public Class<OrganisationCommand> family() {
        return OrganisationCommand.class;
    }

    @Override
    public Optional<Matter> of(OrganisationCommand command) {
        return area(command).map(area -> Matter.inAreas(Set.of(area)));
    }

    private Optional<String> area(OrganisationCommand command) {
        return command instanceof RegisterOrganisation register
                ? Optional.of(register.area())
                : events.of(command.stream(), OrganisationEvent.class).reversed().stream()
                        .flatMap(OrganisationMatters::area)
                        .findFirst();
    }

    private static Stream<String> area(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> Stream.of(registered.area());
            case OrganisationMoved moved -> Stream.of(moved.area());
            case OrganisationRenamed _, OrganisationClassified _, OrganisationClosed _ -> Stream.empty();
        };
    }
}
