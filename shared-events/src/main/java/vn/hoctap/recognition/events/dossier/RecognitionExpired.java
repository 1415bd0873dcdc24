package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The recognition was kept for its whole time and ended (hết thời hạn bảo lưu). */
@EventType("RecognitionExpired")
public record RecognitionExpired(DossierId dossierId, LocalDate validTo, LocalDate effectiveOn)
        implements DossierEvent {}
