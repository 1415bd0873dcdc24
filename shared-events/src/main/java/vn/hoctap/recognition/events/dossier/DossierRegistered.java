package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The applicant registered to be recognised for a year (đăng ký); practice, not law, see the glossary. */
@EventType("DossierRegistered")
public record DossierRegistered(
        DossierId dossierId,
        RecognitionKind kind,
        AdministrativeTier tier,
        Applicant applicant,
        Area area,
        int year,
        LocalDate effectiveOn)
        implements DossierEvent {}
