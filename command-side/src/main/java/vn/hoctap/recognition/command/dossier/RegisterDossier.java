package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** Register to be recognised for a year (đăng ký). */
public record RegisterDossier(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        LocalDate effectiveOn)
        implements DossierCommand {
    /** The command for the one dossier of this applicant, title and year. */
    public static RegisterDossier of(
            RecognitionKind kind, AdministrativeTier tier, Applicant applicant, Area area, int year, LocalDate on) {
        return new RegisterDossier(
                DossierId.of(kind, tier, applicant.code(), year), kind, tier, applicant, area, year, on);
    }
}
