package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.importing.PastImportId;
import vn.hoctap.recognition.events.importing.PastYearsImported;

/** One event of each type that can happen to an import of past years. */
final class ImportSamples {
    private static final String SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private ImportSamples() {}

    static Stream<RecognitionEvent> all() {
        return Stream.of(new PastYearsImported(
                PastImportId.of(SHA256), "cong-nhan-2022.xlsx", SHA256, 8, LocalDate.of(2024, 2, 20)));
    }
}
