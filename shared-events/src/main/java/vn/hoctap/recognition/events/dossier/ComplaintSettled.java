package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** A complaint was settled (giải quyết khiếu nại). */
@EventType("ComplaintSettled")
public record ComplaintSettled(
        DossierId dossierId,
        int number,
        ComplaintOutcome outcome,
        String reason,
        String documentNumber,
        LocalDate effectiveOn)
        implements DossierEvent, Reasoned {}
