package vn.hoctap.recognition.command.dossier;

import vn.hoctap.recognition.command.dossier.model.DossierRefusal;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The dossier that refused a step which a wider command wanted to take, and why; the detail of what is thrown then. */
public record RefusedStep(DossierId dossierId, DossierRefusal refusal) {}
