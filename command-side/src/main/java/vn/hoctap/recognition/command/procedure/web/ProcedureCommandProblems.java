package vn.hoctap.recognition.command.procedure.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.procedure.model.ProcedureRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a procedure that was not published looks like to whoever sent it. */
final class ProcedureCommandProblems {
    private ProcedureCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, ProcedureCommandProblems::problem);
    }

    private static ProblemException problem(ProcedureRefusal refusal) {
        return switch (refusal) {
            case ProcedureRefusal.Flawed(var findings) ->
                new ProblemException(ProblemType.VALIDATION, Text.of("procedure-refusals.flawed"))
                        .with("refusal", "FLAWED")
                        .with("findings", findings);
            case ProcedureRefusal.NotTheNextVersion(var next) ->
                new ProblemException(ProblemType.REFUSED, Text.of("procedure-refusals.not-the-next-version", next))
                        .with("refusal", "NOT_THE_NEXT_VERSION")
                        .with("nextVersion", next);
            case ProcedureRefusal.NothingNew _ ->
                new ProblemException(ProblemType.REFUSED, Text.of("procedure-refusals.nothing-new"))
                        .with("refusal", "NOTHING_NEW");
        };
    }
}
