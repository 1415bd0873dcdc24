package vn.hoctap.recognition.command.decision.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * What the rules have to know beside command and state.
 *
 * @param actor account id of who sends the command
 * @param dossiers those of the draft that are registered
 * @param register where the signed paper gets its number
 */
public record DecisionFacts(
        LocalDate today, String actor, Map<DossierId, CoveredDossier> dossiers, DecisionRegister register) {
    public DecisionFacts {
        dossiers = Map.copyOf(dossiers);
    }

    Optional<CoveredDossier> find(DossierId dossier) {
        return Optional.ofNullable(dossiers.get(dossier));
    }

    /** Who is competent; the rules see to it that there is one, the same for all dossiers. */
    Competent competent(DecisionContent content) {
        return find(content.dossiers().getFirst())
                .flatMap(CoveredDossier::competent)
                .orElseThrow();
    }
}
