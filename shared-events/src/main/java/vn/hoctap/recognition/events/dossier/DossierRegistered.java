package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;

/**
 * The applicant registered to be recognised for a year (đăng ký); practice, not law, see the glossary.
 *
 * @param profile what of the applicant the criteria ask about, as it was that day
 * @param criteria the version of the criteria by which the dossier is judged to its end; version 0 where it was registered
 *     before any was published
 */
@EventType(value = "DossierRegistered", revision = "2")
public record DossierRegistered(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        Profile profile,
        CriteriaSetReference criteria,
        LocalDate effectiveOn)
        implements DossierEvent {}
