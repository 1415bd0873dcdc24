package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.FiledPart;

/** File the dossier with the receiving office (nộp hồ sơ). */
public record SubmitDossier(DossierId dossierId, List<FiledPart> parts, String lateBecause, LocalDate effectiveOn)
        implements DossierCommand.Preparing {
    public SubmitDossier {
        parts = List.copyOf(parts);
    }
}
