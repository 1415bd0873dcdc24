package vn.hoctap.recognition.command.importing.shell;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.command.importing.model.PastImport;
import vn.hoctap.recognition.command.importing.model.PastImportDecider;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.model.Decision.Refused;
import vn.hoctap.recognition.events.importing.PastImportEvent;
import vn.hoctap.recognition.events.importing.PastImportId;

/** Carries an import to {@link PastImportDecider}, its rows to where they go, and its event back. */
@Aggregate(type = "PastImport", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class PastImportAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PastImportId importId;

    private PastImport state = new PastImport.Unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ImportPastRecognitions command, PastRecognitions recognitions) {
        switch (PastImportDecider.decide(command, state)) {
            case Accepted(var events) -> {
                recognitions.record(command.rows(), command.fileName());
                events.forEach(AggregateLifecycle::apply);
            }
            case Refused(var refusal) -> throw new CommandExecutionException(refusal.name(), null, refusal);
        }
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    void on(PastImportEvent event) {
        importId = event.importId();
        state = PastImport.evolve(event);
    }
}
