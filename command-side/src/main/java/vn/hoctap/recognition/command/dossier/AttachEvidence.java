package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Attach a stored file to an indicator (đính kèm minh chứng).
 *
 * @param sha256 of its bytes, which the store holds already
 * @param size in bytes
 */
public record AttachEvidence(
        DossierId dossierId, String indicator, String sha256, String mediaType, long size, LocalDate effectiveOn)
        implements DossierCommand.Preparing {}
