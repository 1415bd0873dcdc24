package vn.hoctap.recognition.command.criteria.web;

import vn.hoctap.recognition.command.criteria.model.CriteriaRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a criteria set that was not published looks like to whoever sent it. */
final class CriteriaCommandProblems {
    private CriteriaCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, CriteriaCommandProblems::problem);
    }

    private static ProblemException problem(CriteriaRefusal refusal) {
        return switch (refusal) {
            case CriteriaRefusal.Flawed(var findings) ->
                new ProblemException(ProblemType.VALIDATION, Text.of("criteria-refusals.flawed"))
                        .with("refusal", "FLAWED")
                        .with("findings", findings);
            case CriteriaRefusal.NotTheNextVersion(var next) ->
                new ProblemException(ProblemType.REFUSED, Text.of("criteria-refusals.not-the-next-version", next))
                        .with("refusal", "NOT_THE_NEXT_VERSION")
                        .with("nextVersion", next);
            case CriteriaRefusal.NothingNew _ ->
                new ProblemException(ProblemType.REFUSED, Text.of("criteria-refusals.nothing-new"))
                        .with("refusal", "NOTHING_NEW");
        };
    }
}
