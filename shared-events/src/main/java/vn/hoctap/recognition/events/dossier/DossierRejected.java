package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * The authority answered in writing, with reasons, that the applicant is not recognised (không công nhận).
 *
 * @param answerNumber number and symbol of the paper
 */
@EventType(value = "DossierRejected", revision = "2")
public record DossierRejected(DossierId dossierId, String reason, String answerNumber, LocalDate effectiveOn)
        implements DossierEvent, Reasoned {}
