package vn.hoctap.recognition.command.importing.web;

import java.util.List;
import vn.hoctap.recognition.command.importing.model.Reading.NumberedRow;
import vn.hoctap.recognition.events.importing.PastImportId;

/** What the two requests are answered with. */
final class Answers {
    private Answers() {}

    /**
     * What an import would do; nothing has been done.
     *
     * @param alreadyImported whether this very file was imported before
     * @param rows those that are right
     */
    record Preview(
            PastImportId importId,
            String sha256,
            boolean alreadyImported,
            List<NumberedRow> rows,
            List<RowFault> errors) {}

    /** @param rows how many recognitions were taken over */
    record Import(PastImportId importId, int rows, long version) {}
}
