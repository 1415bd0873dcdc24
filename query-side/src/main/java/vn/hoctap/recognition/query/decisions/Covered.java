package vn.hoctap.recognition.query.decisions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * A dossier that a decision covers.
 *
 * @param award what it is given; null where the decision gives nothing
 * @param reason why not, why no longer, or what was wrong; empty with an award
 */
public record Covered(UUID dossierId, @Nullable Award award, String reason) {
    static List<Covered> by(DecisionContent content) {
        return switch (content) {
            case DecisionContent.Recognition(var items) ->
                items.stream()
                        .map(item -> new Covered(item.dossierId().value(), item.award(), ""))
                        .toList();
            case DecisionContent.Rejection(var items) ->
                items.stream()
                        .map(item -> without(item.dossierId(), item.reason()))
                        .toList();
            case DecisionContent.Revocation revoked -> List.of(without(revoked.dossierId(), revoked.reason()));
            case DecisionContent.Reinstatement again -> List.of(without(again.dossierId(), again.reason()));
            case DecisionContent.Correction corrected -> List.of(without(corrected.dossierId(), corrected.what()));
        };
    }

    private static Covered without(DossierId dossier, String reason) {
        return new Covered(dossier.value(), null, reason);
    }
}
