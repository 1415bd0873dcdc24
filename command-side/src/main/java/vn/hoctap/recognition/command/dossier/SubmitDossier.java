package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** File the dossier with the receiving office (nộp hồ sơ). */
public record SubmitDossier(DossierId dossierId, LocalDate effectiveOn) implements DossierCommand {}
