package vn.hoctap.recognition.events.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** The result was made public (công khai kết quả). */
@EventType("RecognitionPublished")
public record RecognitionPublished(DossierId dossierId, String channel, LocalDate effectiveOn)
        implements DossierEvent {}
