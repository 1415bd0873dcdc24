package vn.hoctap.recognition.command.territory.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.territory.model.TerritoryRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused change of the map looks like to whoever sent it. */
final class TerritoryCommandProblems {
    private TerritoryCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure, () -> problem(TerritoryRefusal.UNIT_UNKNOWN), TerritoryCommandProblems::problem);
    }

    private static ProblemException problem(TerritoryRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("territory-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(TerritoryRefusal refusal) {
        return switch (refusal) {
            case UNIT_UNKNOWN -> ProblemType.NOT_FOUND;
            case LEGAL_BASIS_BLANK,
                    NAME_BLANK,
                    PARENT_UNKNOWN,
                    PARENT_OF_WRONG_TIER,
                    TOO_FEW_UNITS,
                    UNIT_REPEATED,
                    TIERS_DIFFER -> ProblemType.INVALID_VALUE;
            case CODE_TAKEN, STILL_HAS_CHILDREN, NOTHING_CHANGES, CONTRADICTS_LATER_CHANGE -> ProblemType.REFUSED;
        };
    }
}
