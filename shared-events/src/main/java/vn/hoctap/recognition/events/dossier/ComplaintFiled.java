package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/**
 * Somebody complained about the result (khiếu nại), or asked to have it looked at again (kiến nghị).
 *
 * @param number counts from 1 within the dossier
 * @param complainant an organisation or the role of who complains, never a name
 */
@EventType("ComplaintFiled")
public record ComplaintFiled(
        DossierId dossierId, int number, ComplaintKind kind, String complainant, String subject, LocalDate effectiveOn)
        implements DossierEvent {}
