package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Take in a complete dossier (tiếp nhận hồ sơ). */
public record AcceptDossier(DossierId dossierId, LocalDate effectiveOn) implements DossierCommand {}
