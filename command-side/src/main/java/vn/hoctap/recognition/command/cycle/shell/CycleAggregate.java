package vn.hoctap.recognition.command.cycle.shell;

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
import vn.hoctap.recognition.command.cycle.BeginCycle;
import vn.hoctap.recognition.command.cycle.ChangeCycleDates;
import vn.hoctap.recognition.command.cycle.CloseCycle;
import vn.hoctap.recognition.command.cycle.CycleCommand;
import vn.hoctap.recognition.command.cycle.SendYearlyReport;
import vn.hoctap.recognition.command.cycle.model.Cycle;
import vn.hoctap.recognition.command.cycle.model.CycleDecider;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleId;

/** Carries commands to {@link CycleDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Cycle", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class CycleAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CycleId cycleId;

    private Cycle cycle = new Cycle.Unknown();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(BeginCycle command, CycleCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(ChangeCycleDates command, CycleCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(CloseCycle command, CycleCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(SendYearlyReport command, CycleCircumstances present) {
        return execute(command, present);
    }

    @EventSourcingHandler
    void on(CycleEvent event) {
        cycleId = event.cycleId();
        cycle = Cycle.evolve(cycle, event);
    }

    private long execute(CycleCommand command, CycleCircumstances present) {
        return Decided.takeEffect(CycleDecider.decide(command, cycle, present.now()));
    }
}
