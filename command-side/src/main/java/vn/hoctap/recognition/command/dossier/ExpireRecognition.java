package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** End a recognition that has been kept for its whole time (hết thời hạn bảo lưu). */
public record ExpireRecognition(DossierId dossierId, LocalDate effectiveOn) implements DossierCommand.Following {}
