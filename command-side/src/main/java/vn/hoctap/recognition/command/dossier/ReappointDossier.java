package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Ask pardon and promise the result for a later day (xin lỗi và hẹn lại ngày trả kết quả). */
public record ReappointDossier(DossierId dossierId, LocalDate appointment, String reason, LocalDate effectiveOn)
        implements DossierCommand.Receiving {}
