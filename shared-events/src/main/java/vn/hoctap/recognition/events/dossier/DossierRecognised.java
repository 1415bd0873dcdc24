package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * The authority recognised the applicant by a decision (quyết định công nhận).
 *
 * @param decisionNumber number and symbol of the paper, such as 04/QĐ-UBND
 */
@EventType("DossierRecognised")
public record DossierRecognised(
        DossierId dossierId, RecognitionLevel level, String decisionNumber, LocalDate effectiveOn)
        implements DossierEvent {}
