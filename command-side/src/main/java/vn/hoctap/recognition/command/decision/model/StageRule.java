package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.ASSESSED_AS_UNMET;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.AWARD_ABOVE_ASKED;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.DOSSIER_NOT_AT_THIS_STAGE;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.DOSSIER_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Each dossier stands where such a decision may reach it, and is given no more than it asked for. */
final class StageRule {
    private StageRule() {}

    static Optional<DecisionRefusal> breachedBy(DecisionContent content, DecisionFacts facts) {
        return switch (content) {
            case Recognition(var items) -> first(items, item -> recognising(item, facts));
            case Rejection rejection -> all(rejection, DossierStage.PROPOSED, facts);
            case Revocation revocation -> all(revocation, DossierStage.RECOGNISED, facts);
            case Reinstatement reinstatement -> all(reinstatement, DossierStage.REVOKED, facts);
            case Correction correction -> all(correction, DossierStage.RECOGNISED, facts);
        };
    }

    private static Optional<DecisionRefusal> recognising(Granted item, DecisionFacts facts) {
        var id = item.dossierId();
        return standing(id, DossierStage.PROPOSED, facts)
                .or(() -> facts.find(id).flatMap(covered -> deserving(item.award(), covered)));
    }

    private static Optional<DecisionRefusal> deserving(Award award, CoveredDossier covered) {
        var dossier = covered.dossier();
        if (!dossier.meetsCriteria()) {
            return Optional.of(DecisionRefusal.of(ASSESSED_AS_UNMET, dossier.dossierId()));
        }
        return AwardRule.within(award, dossier.asked(), covered.bands())
                ? Optional.empty()
                : Optional.of(DecisionRefusal.of(AWARD_ABOVE_ASKED, dossier.dossierId()));
    }

    private static Optional<DecisionRefusal> all(DecisionContent content, DossierStage stage, DecisionFacts facts) {
        return first(content.dossiers(), dossier -> standing(dossier, stage, facts));
    }

    private static Optional<DecisionRefusal> standing(DossierId id, DossierStage stage, DecisionFacts facts) {
        return facts.find(id)
                .map(covered -> covered.dossier().stage() == stage
                        ? Optional.<DecisionRefusal>empty()
                        : Optional.of(DecisionRefusal.of(DOSSIER_NOT_AT_THIS_STAGE, id)))
                .orElseGet(() -> Optional.of(DecisionRefusal.of(DOSSIER_UNKNOWN, id)));
    }

    private static <T> Optional<DecisionRefusal> first(List<T> items, Function<T, Optional<DecisionRefusal>> rule) {
        return items.stream().map(rule).flatMap(Optional::stream).findFirst();
    }
}
