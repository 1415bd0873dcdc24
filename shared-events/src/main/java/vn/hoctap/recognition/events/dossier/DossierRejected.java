package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The authority answered in writing, with reasons, that the applicant is not recognised (không công nhận). */
@EventType("DossierRejected")
public record DossierRejected(DossierId dossierId, String reason, LocalDate effectiveOn) implements DossierEvent {}
