package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Complain about the result, or ask to have it looked at again (khiếu nại, kiến nghị).
 *
 * @param complainant an organisation or the role of who complains, never a name
 * @param lateBecause what kept them from it in time (trở ngại khách quan); empty if it comes in time
 */
public record FileComplaint(
        DossierId dossierId,
        ComplaintKind kind,
        String complainant,
        String subject,
        String lateBecause,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
