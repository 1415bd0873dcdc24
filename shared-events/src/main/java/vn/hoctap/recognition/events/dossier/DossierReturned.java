package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The receiving office sent the dossier back to be completed (trả hồ sơ, yêu cầu bổ sung). */
@EventType("DossierReturned")
public record DossierReturned(DossierId dossierId, String reason, LocalDate effectiveOn) implements DossierEvent {}
