package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The receiving office found the dossier complete and took it in (tiếp nhận hồ sơ). */
@EventType("DossierAccepted")
public record DossierAccepted(DossierId dossierId, LocalDate effectiveOn) implements DossierEvent {}
