package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** Register to be recognised for a year (đăng ký). */
public record RegisterDossier(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Profile profile,
        LocalDate effectiveOn)
        implements DossierCommand {
    /** The command for the one dossier of this applicant, title and year. */
    public static RegisterDossier of(
            RecognitionKind kind,
            AdministrativeTier tier,
            Applicant applicant,
            Area area,
            int year,
            Profile profile,
            LocalDate on) {
        return new RegisterDossier(
                DossierId.of(kind, tier, applicant.code(), year), kind, tier, applicant, area, year, profile, on);
    }

    /** The code of the title that is asked for. */
    public String title() {
        return TitleCode.of(kind, tier);
    }
}
