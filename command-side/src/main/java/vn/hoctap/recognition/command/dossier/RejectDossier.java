package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Answer in writing, with reasons, that the applicant is not recognised (không công nhận). */
public record RejectDossier(DossierId dossierId, String reason, LocalDate effectiveOn) implements DossierCommand {}
