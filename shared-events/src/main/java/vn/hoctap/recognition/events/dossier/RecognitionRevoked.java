package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.Reasoned;
import vn.hoctap.recognition.events.procedure.Office;

/** The recognition was revoked by a further decision (thu hồi quyết định công nhận); what was decided stays on record. */
@EventType("RecognitionRevoked")
public record RecognitionRevoked(
        DossierId dossierId,
        String reason,
        String legalBasis,
        String decisionNumber,
        Office body,
        LocalDate effectiveOn)
        implements DossierEvent, Reasoned, LegallyBased {}
