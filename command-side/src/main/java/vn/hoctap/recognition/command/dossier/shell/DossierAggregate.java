package vn.hoctap.recognition.command.dossier.shell;

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
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.AttachEvidence;
import vn.hoctap.recognition.command.dossier.DeclineDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DraftSelfAssessment;
import vn.hoctap.recognition.command.dossier.ExpireRecognition;
import vn.hoctap.recognition.command.dossier.FileComplaint;
import vn.hoctap.recognition.command.dossier.IssueCertificateCopy;
import vn.hoctap.recognition.command.dossier.PublishRecognition;
import vn.hoctap.recognition.command.dossier.ReappointDossier;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RemoveEvidence;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SettleComplaint;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.dossier.model.Circumstances;
import vn.hoctap.recognition.command.dossier.model.Dossier;
import vn.hoctap.recognition.command.dossier.model.DossierDecider;
import vn.hoctap.recognition.command.dossier.model.Numbering;
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
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(DraftSelfAssessment command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(RecordSelfAssessment command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(AttachEvidence command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(RemoveEvidence command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(SubmitDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(WithdrawDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(ReturnDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(DeclineDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(ReappointDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(TransferDossier command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(PublishRecognition command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(IssueCertificateCopy command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(FileComplaint command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(SettleComplaint command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    @CommandHandler
    long handle(ExpireRecognition command, PresentCircumstances present) {
        return execute(command, present.now());
    }

    /** The first receipt takes the next number of the agency's book, in the same append. */
    @CommandHandler
    long handle(AcceptDossier command, PresentCircumstances present, ReceiptBooks books) {
        var now = present.now();
        int number = Numbering.agencyFor(command, dossier, now)
                .map(agency -> books.next(agency, command))
                .orElse(0);
        return execute(command, now.withReceiptNumber(number));
    }

    @EventSourcingHandler
    void on(DossierEvent event) {
        dossierId = event.dossierId();
        dossier = Dossier.evolve(dossier, event);
    }

    long execute(DossierCommand command, Circumstances now) {
        return Decided.takeEffect(DossierDecider.decide(command, dossier, now));
    }
}
