package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * A recognition of a past year was taken over from a table (nhập dữ liệu các năm trước).
 *
 * @param applicant with its name of then
 * @param body who decided, as the paper has it
 * @param source file and row
 */
@EventType("PastRecognitionImported")
public record PastRecognitionImported(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Award award,
        String decisionNumber,
        String body,
        LocalDate validTo,
        String source,
        LocalDate effectiveOn)
        implements DossierEvent {}
