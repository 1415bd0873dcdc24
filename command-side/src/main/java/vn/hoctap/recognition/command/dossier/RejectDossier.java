package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** Answer in writing, with reasons, that the applicant is not recognised (không công nhận). */
public record RejectDossier(DossierId dossierId, String reason, String answerNumber, Office body, LocalDate effectiveOn)
        implements DossierCommand.Deciding {}
