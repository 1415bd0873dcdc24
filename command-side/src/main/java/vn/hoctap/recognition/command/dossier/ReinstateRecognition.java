package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** Set a revocation aside by a further decision (khôi phục quyết định công nhận). */
public record ReinstateRecognition(
        DossierId dossierId,
        String reason,
        String legalBasis,
        String decisionNumber,
        Office body,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
