package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Settle a complaint (giải quyết khiếu nại). */
public record SettleComplaint(
        DossierId dossierId,
        int number,
        ComplaintOutcome outcome,
        String reason,
        String documentNumber,
        LocalDate effectiveOn)
        implements DossierCommand.Following {}
