package vn.hoctap.recognition.command.decision.model;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;

/**
 * What a decision has to know of a dossier that it covers.
 *
 * @param competent who decides or answers on the day of the paper; empty where nobody is determined
 * @param bands names of the bands by which it is judged, from the highest to the lowest; none where levels are
 */
public record CoveredDossier(DossierFacts dossier, Optional<Competent> competent, List<String> bands) {
    public CoveredDossier {
        bands = List.copyOf(bands);
    }
}
