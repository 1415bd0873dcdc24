package vn.hoctap.recognition.command.importing.model;

import vn.hoctap.recognition.command.importing.ImportPastRecognitions;
import vn.hoctap.recognition.command.importing.ImportingCommand;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.importing.PastImportEvent;
import vn.hoctap.recognition.events.importing.PastYearsImported;

/** The rules of an import: a file once, and never an empty one. */
public final class PastImportDecider {
    private PastImportDecider() {}

    public static Decision<PastImportEvent, PastImportRefusal> decide(ImportingCommand command, PastImport state) {
        return switch (command) {
            case ImportPastRecognitions rows -> importRows(rows, state);
        };
    }

    private static Decision<PastImportEvent, PastImportRefusal> importRows(
            ImportPastRecognitions command, PastImport state) {
        return switch (state) {
            case PastImport.Imported _ -> Decision.refuse(PastImportRefusal.ALREADY_IMPORTED);
            case PastImport.Unknown _ when command.rows().isEmpty() -> Decision.refuse(PastImportRefusal.NO_ROWS);
            case PastImport.Unknown _ ->
                Decision.accept(new PastYearsImported(
                        command.importId(),
                        command.fileName(),
                        command.sha256(),
                        command.rows().size(),
                        command.effectiveOn()));
        };
    }
}
