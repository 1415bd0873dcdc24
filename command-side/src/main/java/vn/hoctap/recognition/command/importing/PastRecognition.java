package vn.hoctap.recognition.command.importing;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/**
 * One recognition that was decided before dossiers were kept here.
 *
 * @param decisionNumber number and symbol of the paper
 * @param decidedBy name of the body that issued it
 */
public record PastRecognition(
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Award award,
        String decisionNumber,
        LocalDate decidedOn,
        String decidedBy) {
    /** The one dossier of this applicant, title and year. */
    public DossierId dossierId() {
        return DossierId.of(kind, tier, applicant.code(), year);
    }
}
