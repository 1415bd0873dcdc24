package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Take in a complete dossier (tiếp nhận hồ sơ), with receipt and appointment.
 *
 * @param receivedAt by the clock on the wall of the office
 */
public record AcceptDossier(DossierId dossierId, LocalDateTime receivedAt, LocalDate effectiveOn)
        implements DossierCommand.Receiving {}
