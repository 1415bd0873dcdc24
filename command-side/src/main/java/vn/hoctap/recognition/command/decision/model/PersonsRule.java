package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.SAME_PERSON;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.TOOK_PART;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Proposer, verifier and signer are three people, and the latter two have had no part in a dossier that the decision answers.
 * What follows an answer, such as a revocation, may be signed by who signed that.
 */
final class PersonsRule {
    private PersonsRule() {}

    /** @param before who acted on the draft before */
    static Optional<DecisionRefusal> breachedBy(Set<String> before, DecisionContent content, DecisionFacts facts) {
        return before.contains(facts.actor())
                ? Optional.of(DecisionRefusal.of(SAME_PERSON))
                : partIn(answered(content), facts).map(dossier -> DecisionRefusal.of(TOOK_PART, dossier));
    }

    private static List<DossierId> answered(DecisionContent content) {
        return switch (content) {
            case Recognition _, Rejection _ -> content.dossiers();
            case Revocation _, Reinstatement _, Correction _ -> List.of();
        };
    }

    private static Optional<DossierId> partIn(List<DossierId> dossiers, DecisionFacts facts) {
        return dossiers.stream()
                .filter(id -> facts.find(id)
                        .filter(covered -> covered.dossier().participants().contains(facts.actor()))
                        .isPresent())
                .findFirst();
    }
}
