package vn.hoctap.recognition.command.deadline.web;

import vn.hoctap.recognition.command.deadline.model.PaceRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What paces that were not published look like to whoever sent them. */
final class PaceCommandProblems {
    private PaceCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, PaceCommandProblems::problem);
    }

    private static ProblemException problem(PaceRefusal refusal) {
        return switch (refusal) {
            case PaceRefusal.Flawed(var findings) ->
                new ProblemException(ProblemType.VALIDATION, Text.of("pace-refusals.flawed"))
                        .with("refusal", "FLAWED")
                        .with("findings", findings);
            case PaceRefusal.NotTheNextVersion(var next) ->
                new ProblemException(ProblemType.REFUSED, Text.of("pace-refusals.not-the-next-version", next))
                        .with("refusal", "NOT_THE_NEXT_VERSION")
                        .with("nextVersion", next);
            case PaceRefusal.NothingNew _ ->
                new ProblemException(ProblemType.REFUSED, Text.of("pace-refusals.nothing-new"))
                        .with("refusal", "NOTHING_NEW");
        };
    }
}
