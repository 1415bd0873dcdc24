package vn.hoctap.recognition.query.decisions;

import java.util.List;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * What was put to the body that decides.
 *
 * @param series the symbol that its number carries
 * @param proposal number and symbol of the paper that proposes it
 */
public record Draft(
        Office body,
        String series,
        Kind kind,
        List<Covered> dossiers,
        List<String> grounds,
        String proposal,
        DecisionRow.Act proposed) {
    public Draft {
        dossiers = List.copyOf(dossiers);
        grounds = List.copyOf(grounds);
    }

    /** What a decision does to its dossiers. */
    public enum Kind {
        RECOGNITION,
        REJECTION,
        REVOCATION,
        REINSTATEMENT,
        CORRECTION;

        public static Kind of(DecisionContent content) {
            return switch (content) {
                case DecisionContent.Recognition _ -> RECOGNITION;
                case DecisionContent.Rejection _ -> REJECTION;
                case DecisionContent.Revocation _ -> REVOCATION;
                case DecisionContent.Reinstatement _ -> REINSTATEMENT;
                case DecisionContent.Correction _ -> CORRECTION;
            };
        }
    }

    static Draft of(DecisionProposed event, DecisionRow.Act proposed) {
        var content = event.content();
        return new Draft(
                event.body(),
                event.series(),
                Kind.of(content),
                Covered.by(content),
                event.grounds(),
                event.proposal(),
                proposed);
    }
}
