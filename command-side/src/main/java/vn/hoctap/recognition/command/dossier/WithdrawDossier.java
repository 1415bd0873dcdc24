package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Take the dossier back before a decision (rút hồ sơ). */
public record WithdrawDossier(DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierCommand.Preparing {}
