package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/**
 * Register to be recognised for a year (đăng ký).
 *
 * @param applicant code of the organisation, or of the administrative unit that is to be a learning community
 * @param lateBecause why it comes after the last day; empty if it does not
 */
public record RegisterDossier(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        String applicant,
        int year,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierCommand.Preparing {
    /** The command for the one dossier of this applicant, title and year. */
    public static RegisterDossier of(
            RecognitionKind kind,
            AdministrativeTier tier,
            String applicant,
            int year,
            String lateBecause,
            LocalDate on) {
        return new RegisterDossier(
                DossierId.of(kind, tier, applicant, year), kind, tier, applicant, year, lateBecause, on);
    }

    /** The code of the title that is asked for. */
    public String title() {
        return TitleCode.of(kind, tier);
    }
}
