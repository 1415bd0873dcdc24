package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * The authority recognised the applicant by a decision (quyết định công nhận).
 *
 * @param decisionNumber number and symbol of the paper, such as 04/QĐ-UBND
 * @param validTo last day of the recognition
 */
@EventType(value = "DossierRecognised", revision = "2")
public record DossierRecognised(
        DossierId dossierId, Award award, String decisionNumber, Office body, LocalDate validTo, LocalDate effectiveOn)
        implements DossierEvent {}
