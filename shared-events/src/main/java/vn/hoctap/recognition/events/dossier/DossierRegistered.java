package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.TakenLate;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/**
 * The applicant registered to be recognised for a year (đăng ký); practice, not law, see the glossary.
 *
 * @param profile what of the applicant the criteria ask about, as it was that day
 * @param criteria the version of the criteria by which the dossier is judged to its end; version 0 where it was registered
 *     before any was published
 * @param procedure the version of the procedure whose terms it keeps; version 0 likewise
 * @param lateBecause why it was taken after the last day; empty if it came in time
 */
@EventType(value = "DossierRegistered", revision = "3")
public record DossierRegistered(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Profile profile,
        CriteriaSetReference criteria,
        ProcedureReference procedure,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierEvent, TakenLate {}
