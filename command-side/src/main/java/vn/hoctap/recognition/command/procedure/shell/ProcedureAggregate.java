package vn.hoctap.recognition.command.procedure.shell;

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
import vn.hoctap.recognition.command.procedure.ProcedureCommand;
import vn.hoctap.recognition.command.procedure.PublishProcedure;
import vn.hoctap.recognition.command.procedure.model.ProcedureDecider;
import vn.hoctap.recognition.command.procedure.model.Procedures;
import vn.hoctap.recognition.events.procedure.ProcedureEvent;
import vn.hoctap.recognition.events.procedure.ProcedureId;

/** Carries commands to {@link ProcedureDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Procedure", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class ProcedureAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ProcedureId procedureId;

    private Procedures procedures = Procedures.NONE;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(PublishProcedure command) {
        return execute(command);
    }

    @EventSourcingHandler
    void on(ProcedureEvent event) {
        procedureId = event.procedureId();
        procedures = Procedures.evolve(procedures, event);
    }

    private long execute(ProcedureCommand command) {
        return Decided.takeEffect(ProcedureDecider.decide(command, procedures));
    }
}
