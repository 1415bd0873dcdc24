package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.Office;

/** Put a slip in the decision right by a further decision (đính chính, sửa đổi quyết định). */
public record CorrectRecognition(
        DossierId dossierId,
        String correction,
        String legalBasis,
        String decisionNumber,
        Office body,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
