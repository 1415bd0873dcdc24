package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * Send the dossier back to be completed (trả hồ sơ, yêu cầu bổ sung).
 *
 * @param replyBy last day for the supplement; empty for the one that the procedure sets
 */
public record ReturnDossier(
        DossierId dossierId, String reason, List<Defect> defects, Optional<LocalDate> replyBy, LocalDate effectiveOn)
        implements DossierCommand.Receiving {
    public ReturnDossier {
        defects = List.copyOf(defects);
    }
}
