package vn.hoctap.recognition.command.dossier.shell;

import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.ImportPastRecognition;
import vn.hoctap.recognition.command.dossier.RefusedStep;
import vn.hoctap.recognition.command.dossier.model.Dossier;
import vn.hoctap.recognition.command.dossier.model.DossierRefusal;
import vn.hoctap.recognition.command.dossier.model.Facts;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.Participation;

/** Reads dossiers from their streams, and moves them within the unit of work of whoever asks. */
@Component
class DossiersOfTheStore implements Dossiers {
    private final ObjectProvider<Configuration> axon;
    private final ObjectProvider<PresentCircumstances> present;
    private final EventStore store;

    DossiersOfTheStore(
            ObjectProvider<Configuration> axon, ObjectProvider<PresentCircumstances> present, EventStore store) {
        this.axon = axon;
        this.present = present;
        this.store = store;
    }

    @Override
    public Optional<DossierFacts> find(DossierId id) {
        Dossier dossier = new Dossier.Unknown();
        var participants = new TreeSet<String>();
        long version = -1;
        var events = store.readEvents(id.toString());
        while (events.hasNext()) {
            var event = events.next();
            var payload = (DossierEvent) event.getPayload();
            dossier = Dossier.evolve(dossier, payload);
            version = event.getSequenceNumber();
            if (event.getMetaData().get("actor") instanceof String actor && Participation.isOfApplicant(payload)) {
                participants.add(actor);
            }
        }
        return Facts.of(id, dossier, participants, version);
    }

    /** Whoever decides for many wants to know which of them refused. */
    @Override
    public void perform(DossierCommand command) {
        try {
            dossier(command)
                    .execute(dossier ->
                            dossier.execute(command, present.getObject().now()));
        } catch (CommandExecutionException refused) {
            var refusal = refused.<DossierRefusal>getDetails().orElseThrow(() -> refused);
            throw new CommandExecutionException(refusal.name(), refused, new RefusedStep(command.dossierId(), refusal));
        }
    }

    private Aggregate<DossierAggregate> dossier(DossierCommand command) {
        var repository = axon.getObject().repository(DossierAggregate.class);
        try {
            return command instanceof ImportPastRecognition
                    ? repository.loadOrCreate(command.stream(), DossierAggregate::new)
                    : repository.load(command.stream());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
