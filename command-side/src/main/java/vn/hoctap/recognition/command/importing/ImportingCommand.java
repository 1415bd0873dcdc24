package vn.hoctap.recognition.command.importing;

import java.time.LocalDate;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.events.importing.PastImportId;

/** Everything that can be asked of an import of past years. */
public sealed interface ImportingCommand extends StreamCommand permits ImportPastRecognitions {
    PastImportId importId();

    LocalDate effectiveOn();

    @Override
    default String stream() {
        return importId().toString();
    }
}
