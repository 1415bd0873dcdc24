package vn.hoctap.recognition.command.importing;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.importing.PastImportId;

/**
 * Take over the recognitions of a file (nhập kết quả công nhận các năm trước), all of them or none.
 *
 * @param sha256 digest of the file, in lower-case hexadecimal
 */
public record ImportPastRecognitions(
        PastImportId importId, String fileName, String sha256, List<PastRecognition> rows, LocalDate effectiveOn)
        implements ImportingCommand {
    public ImportPastRecognitions {
        rows = List.copyOf(rows);
    }

    public static ImportPastRecognitions of(String fileName, String sha256, List<PastRecognition> rows, LocalDate on) {
        return new ImportPastRecognitions(PastImportId.of(sha256), fileName, sha256, rows, on);
    }
}
