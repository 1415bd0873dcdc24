package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.LegallyBased;
import vn.hoctap.recognition.events.Reasoned;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * A revocation was set aside by a further decision (khôi phục quyết định công nhận).
 *
 * @param validTo last day of the recognition, as it was before
 */
@EventType("RecognitionReinstated")
public record RecognitionReinstated(
        DossierId dossierId,
        String reason,
        String legalBasis,
        String decisionNumber,
        Office body,
        LocalDate validTo,
        LocalDate effectiveOn)
        implements DossierEvent, Reasoned, LegallyBased {}
