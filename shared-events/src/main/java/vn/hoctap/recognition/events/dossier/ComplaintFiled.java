package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.TakenLate;

/**
 * Somebody complained about the result (khiếu nại), or asked to have it looked at again (kiến nghị).
 *
 * @param number counts from 1 within the dossier
 * @param complainant an organisation or the role of who complains, never a name
 * @param lateBecause the objective obstacle that kept them from it (trở ngại khách quan); empty if it came in time
 */
@EventType(value = "ComplaintFiled", revision = "2")
public record ComplaintFiled(
        DossierId dossierId,
        int number,
        ComplaintKind kind,
        String complainant,
        String subject,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierEvent, TakenLate {}
