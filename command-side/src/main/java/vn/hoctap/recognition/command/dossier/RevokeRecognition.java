package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** Revoke the recognition by a further decision (thu hồi quyết định công nhận). */
public record RevokeRecognition(
        DossierId dossierId,
        String reason,
        String legalBasis,
        String decisionNumber,
        Office body,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
