package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * The receiving office sent the dossier back to be completed (trả hồ sơ, yêu cầu bổ sung).
 *
 * @param defects what has to be supplied or put right
 * @param replyBy last day for the supplement; the last day of all years where none was set
 */
@EventType(value = "DossierReturned", revision = "2")
public record DossierReturned(
        DossierId dossierId, String reason, List<Defect> defects, LocalDate replyBy, LocalDate effectiveOn)
        implements DossierEvent, Reasoned {
    public DossierReturned {
        defects = List.copyOf(defects);
    }
}
