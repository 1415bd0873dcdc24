package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.AUTHORITY_UNDETERMINED;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.NOT_COMPETENT;

import java.util.Optional;
import vn.hoctap.recognition.events.decision.DecisionContent;

/** One body decides, and it is the one that the procedure makes competent for every dossier. */
final class CompetenceRule {
    private CompetenceRule() {}

    static Optional<DecisionRefusal> breachedBy(String body, DecisionContent content, DecisionFacts facts) {
        return content.dossiers().stream()
                .map(facts::find)
                .flatMap(Optional::stream)
                .map(covered -> breachedBy(body, covered))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DecisionRefusal> breachedBy(String body, CoveredDossier covered) {
        var id = covered.dossier().dossierId();
        return covered.competent()
                .map(competent -> competent.office().code().equals(body)
                        ? Optional.<DecisionRefusal>empty()
                        : Optional.of(DecisionRefusal.of(NOT_COMPETENT, id)))
                .orElseGet(() -> Optional.of(DecisionRefusal.of(AUTHORITY_UNDETERMINED, id)));
    }
}
