package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.procedure.Office;

/** A slip in the decision was put right by a further decision (đính chính, sửa đổi quyết định). */
@EventType("RecognitionCorrected")
public record RecognitionCorrected(
        DossierId dossierId,
        String correction,
        String decisionNumber,
        Office body,
        String legalBasis,
        LocalDate effectiveOn)
        implements DossierEvent, LegallyBased {}
