package vn.hoctap.recognition.command.dossier.shell;

import org.axonframework.commandhandling.CommandExecutionException;
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
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.dossier.model.Dossier;
import vn.hoctap.recognition.command.dossier.model.DossierDecider;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.model.Decision.Refused;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Carries commands to {@link DossierDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Dossier", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class DossierAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable DossierId dossierId;

    private Dossier dossier = new Dossier.Unknown();

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(RecordSelfAssessment command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(SubmitDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(ReturnDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(AcceptDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(RecordAssessment command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(RecogniseDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(RejectDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @CommandHandler
    long handle(WithdrawDossier command, PresentCircumstances present) {
        return execute(command, present);
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        dossierId = event.dossierId();
        dossier = Dossier.evolve(dossier, event);
    }

    private long execute(DossierCommand command, PresentCircumstances present) {
        switch (DossierDecider.decide(command, dossier, present.now())) {
            case Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
            case Refused(var refusal) -> throw new CommandExecutionException(refusal.name(), null, refusal);
        }
        return AggregateLifecycle.getVersion();
    }
}
