package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Refuse to take the dossier in (từ chối tiếp nhận, giải quyết hồ sơ). */
public record DeclineDossier(DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierCommand.Receiving {}
