package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Make the result public (công khai kết quả). */
public record PublishRecognition(DossierId dossierId, String channel, LocalDate effectiveOn)
        implements DossierCommand.Following {}
