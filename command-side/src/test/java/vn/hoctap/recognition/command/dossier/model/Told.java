package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/** What the decider comes to after a story, without an aggregate around it. */
final class Told {
    private Told() {}

    static Dossier dossier(List<DossierEvent> story) {
        Dossier dossier = new Dossier.Unknown();
        for (var event : story) {
            dossier = Dossier.evolve(dossier, event);
        }
        return dossier;
    }

    static Decision<DossierEvent, DossierRefusal> decide(List<DossierEvent> story, DossierCommand command) {
        return decide(new World(), story, command);
    }

    static Decision<DossierEvent, DossierRefusal> decide(
            World world, List<DossierEvent> story, DossierCommand command) {
        return DossierDecider.decide(command, dossier(story), world.now());
    }
}
