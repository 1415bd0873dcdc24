package vn.hoctap.recognition.command.importing.web;

import java.util.List;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.importing.model.PastImportRefusal;
import vn.hoctap.recognition.command.importing.model.RowError;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused import looks like to whoever sent it. */
final class PastImportCommandProblems {
    private PastImportCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, PastImportCommandProblems::problem);
    }

    static ProblemException flawed(List<RowError> errors) {
        return new ProblemException(ProblemType.VALIDATION, Text.of("import-refusals.flawed"))
                .with("refusal", "FLAWED")
                .with("errors", RowFault.of(errors));
    }

    private static ProblemException problem(PastImportRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("import-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(PastImportRefusal refusal) {
        return switch (refusal) {
            case NO_ROWS -> ProblemType.INVALID_VALUE;
            case ALREADY_IMPORTED, ROW_REFUSED -> ProblemType.REFUSED;
        };
    }
}
