package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Send the dossier back to be completed (trả hồ sơ, yêu cầu bổ sung). */
public record ReturnDossier(DossierId dossierId, String reason, LocalDate effectiveOn) implements DossierCommand {}
