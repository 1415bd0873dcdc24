package vn.hoctap.recognition.command.organisation.model;

import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.organisation.ClassifyOrganisation;
import vn.hoctap.recognition.command.organisation.CloseOrganisation;
import vn.hoctap.recognition.command.organisation.MoveOrganisation;
import vn.hoctap.recognition.command.organisation.OrganisationCommand;
import vn.hoctap.recognition.command.organisation.RegisterOrganisation;
import vn.hoctap.recognition.command.organisation.RenameOrganisation;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

/** The rules of organisations: what has changed is recorded if it fits all that is known before and after. */
public final class OrganisationDecider {
    private OrganisationDecider() {}

    public static Decision<OrganisationEvent, OrganisationRefusal> decide(
            OrganisationCommand command, Organisation organisation, Territory territory) {
        var event = eventOf(command);
        return Decision.refuseIf(
                OrganisationRule.breachedBy(event, organisation, territory), () -> Decision.accept(event));
    }

    private static OrganisationEvent eventOf(OrganisationCommand command) {
        var id = command.organisationId();
        var on = command.effectiveOn();
        return switch (command) {
            case RegisterOrganisation register ->
                new OrganisationRegistered(
                        id, register.code(), register.name(), register.traits(), register.area(), on);
            case RenameOrganisation rename -> new OrganisationRenamed(id, rename.name(), on);
            case ClassifyOrganisation classify -> new OrganisationClassified(id, classify.traits(), on);
            case MoveOrganisation move -> new OrganisationMoved(id, move.area(), on);
            case CloseOrganisation close -> new OrganisationClosed(id, close.reason(), on);
        };
    }
}
