package vn.hoctap.recognition.command.deadline.shell;

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
import vn.hoctap.recognition.command.deadline.PublishPaces;
import vn.hoctap.recognition.command.deadline.model.PaceDecider;
import vn.hoctap.recognition.command.deadline.model.Paces;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.deadline.PaceEvent;
import vn.hoctap.recognition.events.deadline.PacesId;

/** Carries commands to {@link PaceDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Paces", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class PacesAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PacesId pacesId;

    private Paces paces = Paces.NONE;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishPaces command) {
        return Decided.takeEffect(PaceDecider.decide(command, paces));
    }

    @EventSourcingHandler
    void on(PaceEvent event) {
        pacesId = event.pacesId();
        paces = Paces.evolve(paces, event);
    }
}
