package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The applicant took the dossier back before a decision (rút hồ sơ). */
@EventType("DossierWithdrawn")
public record DossierWithdrawn(DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierEvent, Reasoned {}
