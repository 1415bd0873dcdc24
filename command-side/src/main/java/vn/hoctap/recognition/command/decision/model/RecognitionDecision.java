package vn.hoctap.recognition.command.decision.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;

/** State of a decision, one type per stage, each holding only what later steps need. */
public sealed interface RecognitionDecision {
    /** The date on the newest paper; no step may bear an earlier one. */
    LocalDate since();

    /** Nobody has proposed it yet. */
    record Unknown() implements RecognitionDecision {
        @Override
        public LocalDate since() {
            return LocalDate.MIN;
        }
    }

    /** There is a draft that may still be signed. */
    sealed interface Pending extends RecognitionDecision {
        DecisionProposed draft();
    }

    /** @param proposer account id of who put the draft forward */
    record Proposed(DecisionProposed draft, String proposer, LocalDate since) implements Pending {}

    record Verified(DecisionProposed draft, String proposer, String verifier, LocalDate since) implements Pending {}

    /** Back with its proposer. */
    record Returned(DecisionProposed draft, LocalDate since) implements Pending {}

    /** @param draft what was signed */
    record Signed(DecisionProposed draft, DecisionSigned paper) implements RecognitionDecision {
        @Override
        public LocalDate since() {
            return paper.effectiveOn();
        }
    }

    record Dropped(LocalDate since) implements RecognitionDecision {}

    /** The state that follows from {@code event}, which {@code actor} caused. */
    static RecognitionDecision evolve(RecognitionDecision decision, DecisionEvent event, String actor) {
        return switch (event) {
            case DecisionProposed draft -> new Proposed(draft, actor, draft.effectiveOn());
            case DecisionVerified verified -> verified(decision, actor, verified.effectiveOn());
            case DecisionReturned returned -> returned(decision, returned.effectiveOn());
            case DecisionSigned signed -> signed(decision, signed);
            case DecisionDropped dropped -> new Dropped(dropped.effectiveOn());
        };
    }

    private static RecognitionDecision verified(RecognitionDecision decision, String verifier, LocalDate on) {
        return decision instanceof Proposed proposed
                ? new Verified(proposed.draft(), proposed.proposer(), verifier, on)
                : decision;
    }

    private static RecognitionDecision returned(RecognitionDecision decision, LocalDate on) {
        return decision instanceof Pending pending ? new Returned(pending.draft(), on) : decision;
    }

    private static RecognitionDecision signed(RecognitionDecision decision, DecisionSigned paper) {
        return decision instanceof Pending pending ? new Signed(pending.draft(), paper) : decision;
    }
}
