package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Record the council's assessment (thẩm định) and put it to the deciding authority. */
public record RecordAssessment(DossierId dossierId, boolean meetsCriteria, LocalDate effectiveOn)
        implements DossierCommand {}
