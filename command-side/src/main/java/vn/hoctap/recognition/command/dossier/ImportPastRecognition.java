package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/**
 * Take over a recognition of a past year from a table (nhập dữ liệu các năm trước).
 *
 * @param body who decided, as the paper has it
 * @param source file and row
 * @param effectiveOn date of the decision
 */
public record ImportPastRecognition(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Award award,
        String decisionNumber,
        String body,
        String source,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
