package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/** The office asked pardon and promised the result for a later day (xin lỗi và hẹn lại ngày trả kết quả). */
@EventType("DossierReappointed")
public record DossierReappointed(DossierId dossierId, LocalDate appointment, String reason, LocalDate effectiveOn)
        implements DossierEvent, Reasoned {}
