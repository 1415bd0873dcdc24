package vn.hoctap.recognition.events.importing;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The recognitions of a file were taken over (nhập kết quả công nhận các năm trước), all of them.
 *
 * @param sha256 digest of the file, in lower-case hexadecimal
 * @param rows how many recognitions it held
 */
@EventType("PastYearsImported")
public record PastYearsImported(PastImportId importId, String fileName, String sha256, int rows, LocalDate effectiveOn)
        implements PastImportEvent {}
