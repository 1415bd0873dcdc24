package vn.hoctap.recognition.command.territory.shell;

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
import vn.hoctap.recognition.command.territory.AbolishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.ClassifyArea;
import vn.hoctap.recognition.command.territory.EstablishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.MergeAdministrativeUnits;
import vn.hoctap.recognition.command.territory.MoveAdministrativeUnit;
import vn.hoctap.recognition.command.territory.RenameAdministrativeUnit;
import vn.hoctap.recognition.command.territory.SplitAdministrativeUnit;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.command.territory.model.TerritoryDecider;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;

/** Carries commands to {@link TerritoryDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Territory", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class TerritoryAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable TerritoryId territoryId;

    private Territory territory = Territory.EMPTY;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(EstablishAdministrativeUnit command) {
        return execute(command);
    }

    @CommandHandler
    long handle(RenameAdministrativeUnit command) {
        return execute(command);
    }

    @CommandHandler
    long handle(MergeAdministrativeUnits command) {
        return execute(command);
    }

    @CommandHandler
    long handle(SplitAdministrativeUnit command) {
        return execute(command);
    }

    @CommandHandler
    long handle(MoveAdministrativeUnit command) {
        return execute(command);
    }

    @CommandHandler
    long handle(AbolishAdministrativeUnit command) {
        return execute(command);
    }

    @CommandHandler
    long handle(ClassifyArea command) {
        return execute(command);
    }

    @EventSourcingHandler
    void on(TerritoryEvent event) {
        territoryId = event.territoryId();
        territory = Territory.evolve(territory, event);
    }

    private long execute(TerritoryCommand command) {
        return Decided.takeEffect(TerritoryDecider.decide(command, territory));
    }
}
