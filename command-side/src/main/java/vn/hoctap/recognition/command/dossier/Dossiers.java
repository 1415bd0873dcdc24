package vn.hoctap.recognition.command.dossier;

import java.util.Optional;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The dossiers of the store, as other aggregates see and move them. */
public interface Dossiers {
    /** What the store holds of it; empty where nobody has registered it. */
    Optional<DossierFacts> find(DossierId id);

    /**
     * Takes a step of a dossier within the present command: its events are stored with the command's own, all or none.
     *
     * @throws RuntimeException if the dossier refuses; the whole command is refused with it
     */
    void perform(DossierCommand command);
}
