package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The receiving office would not take the dossier in (từ chối tiếp nhận, giải quyết hồ sơ). */
@EventType("DossierDeclined")
public record DossierDeclined(DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierEvent, Reasoned {}
