package vn.hoctap.recognition.command.importing.shell;

import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.importing.PastRecognition;
import vn.hoctap.recognition.command.importing.PastRecognitionSink;
import vn.hoctap.recognition.command.importing.model.PastImportRefusal;

/** Hands the rows of an import on; one that is refused refuses them all. */
@Component
public final class PastRecognitions {
    private final PastRecognitionSink sink;

    public PastRecognitions(PastRecognitionSink sink) {
        this.sink = sink;
    }

    /** @param source the file that the rows come from */
    void record(List<PastRecognition> rows, String source) {
        try {
            rows.forEach(row -> sink.record(row, source));
        } catch (CommandExecutionException refused) {
            throw new CommandExecutionException(
                    PastImportRefusal.ROW_REFUSED.name(), refused, PastImportRefusal.ROW_REFUSED);
        }
    }
}
