package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Take a file from an indicator again (gỡ minh chứng). */
public record RemoveEvidence(DossierId dossierId, String indicator, String sha256, LocalDate effectiveOn)
        implements DossierCommand.Preparing {}
