package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.DOSSIER_REPEATED;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.LEGAL_BASIS_MISSING;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.NO_DOSSIER;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.TOO_MANY_DOSSIERS;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.dossier.DossierId;

/** A decision covers some dossiers, each once; what takes back or mends another decision names its legal basis. */
final class ContentRule {
    private static final int MOST_DOSSIERS = 500;

    private ContentRule() {}

    static Optional<DecisionRefusal> breachedBy(DecisionContent content) {
        var dossiers = content.dossiers();
        if (dossiers.isEmpty()) {
            return Optional.of(DecisionRefusal.of(NO_DOSSIER));
        }
        if (dossiers.size() > MOST_DOSSIERS) {
            return Optional.of(DecisionRefusal.of(TOO_MANY_DOSSIERS));
        }
        return repeated(dossiers)
                .map(dossier -> DecisionRefusal.of(DOSSIER_REPEATED, dossier))
                .or(() -> withoutBasis(content));
    }

    private static Optional<DossierId> repeated(List<DossierId> dossiers) {
        var seen = new HashSet<DossierId>();
        return dossiers.stream().filter(dossier -> !seen.add(dossier)).findFirst();
    }

    private static Optional<DecisionRefusal> withoutBasis(DecisionContent content) {
        boolean missing = switch (content) {
            case Revocation revocation -> revocation.legalBasis().isBlank();
            case Reinstatement reinstatement -> reinstatement.legalBasis().isBlank();
            case Correction correction -> correction.legalBasis().isBlank();
            case Recognition _, Rejection _ -> false;
        };
        return missing ? Optional.of(DecisionRefusal.of(LEGAL_BASIS_MISSING)) : Optional.empty();
    }
}
