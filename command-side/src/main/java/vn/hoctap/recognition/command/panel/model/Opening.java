package vn.hoctap.recognition.command.panel.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * What the opening of a session rests on besides the command.
 *
 * @param previous the round before; unknown before the first
 */
public record Opening(
        LocalDate today, Panel panel, Optional<DossierFacts> dossier, Optional<Office> competent, Session previous) {}
