package vn.hoctap.recognition.command.targets.shell;

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
import vn.hoctap.recognition.command.targets.PublishTargets;
import vn.hoctap.recognition.command.targets.model.TargetDecider;
import vn.hoctap.recognition.command.targets.model.Targets;
import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.targets.TargetsId;

/** Carries commands to {@link TargetDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Targets", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class TargetsAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable TargetsId targetsId;

    private Targets targets = new Targets.None();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishTargets command) {
        return Decided.takeEffect(TargetDecider.decide(command, targets));
    }

    @EventSourcingHandler
    void on(TargetEvent event) {
        targetsId = event.targetsId();
        targets = Targets.evolve(targets, event);
    }
}
