package vn.hoctap.recognition.command.targets.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.targets.model.TargetRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What targets that were not published look like to whoever sent them. */
final class TargetCommandProblems {
    private TargetCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, TargetCommandProblems::problem);
    }

    private static ProblemException problem(TargetRefusal refusal) {
        return switch (refusal) {
            case TargetRefusal.Flawed(var findings) ->
                new ProblemException(ProblemType.VALIDATION, Text.of("target-refusals.flawed"))
                        .with("refusal", "FLAWED")
                        .with("findings", findings);
            case TargetRefusal.NotTheNextVersion(var next) ->
                new ProblemException(ProblemType.REFUSED, Text.of("target-refusals.not-the-next-version", next))
                        .with("refusal", "NOT_THE_NEXT_VERSION")
                        .with("nextVersion", next);
            case TargetRefusal.NothingNew _ ->
                new ProblemException(ProblemType.REFUSED, Text.of("target-refusals.nothing-new"))
                        .with("refusal", "NOTHING_NEW");
        };
    }
}
