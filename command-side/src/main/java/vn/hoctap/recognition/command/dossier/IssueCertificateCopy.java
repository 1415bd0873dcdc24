package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Issue a copy of the certificate from the original register (cấp bản sao từ sổ gốc). */
public record IssueCertificateCopy(DossierId dossierId, LocalDate effectiveOn) implements DossierCommand.Following {}
