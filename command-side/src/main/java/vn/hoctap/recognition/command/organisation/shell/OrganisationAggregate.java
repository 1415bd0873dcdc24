package vn.hoctap.recognition.command.organisation.shell;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.command.organisation.ClassifyOrganisation;
import vn.hoctap.recognition.command.organisation.CloseOrganisation;
import vn.hoctap.recognition.command.organisation.MoveOrganisation;
import vn.hoctap.recognition.command.organisation.OrganisationCommand;
import vn.hoctap.recognition.command.organisation.RegisterOrganisation;
import vn.hoctap.recognition.command.organisation.RenameOrganisation;
import vn.hoctap.recognition.command.organisation.model.Organisation;
import vn.hoctap.recognition.command.organisation.model.OrganisationDecider;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Carries commands to {@link OrganisationDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Organisation", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class OrganisationAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable OrganisationId organisationId;

    private Organisation organisation = Organisation.UNKNOWN;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterOrganisation command, KnownTerritory territory) {
        return execute(command, territory);
    }

    @CommandHandler
    long handle(RenameOrganisation command, KnownTerritory territory) {
        return execute(command, territory);
    }

    @CommandHandler
    long handle(ClassifyOrganisation command, KnownTerritory territory) {
        return execute(command, territory);
    }

    @CommandHandler
    long handle(MoveOrganisation command, KnownTerritory territory) {
        return execute(command, territory);
    }

    @CommandHandler
    long handle(CloseOrganisation command, KnownTerritory territory) {
        return execute(command, territory);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        organisationId = event.organisationId();
        organisation = Organisation.evolve(organisation, event);
    }

    private long execute(OrganisationCommand command, KnownTerritory territory) {
        return Decided.takeEffect(OrganisationDecider.decide(command, organisation, territory.now()));
    }
}
