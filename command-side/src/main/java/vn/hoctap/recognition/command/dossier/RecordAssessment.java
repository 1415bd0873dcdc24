package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Record the council's assessment (thẩm định) and put it to the deciding authority. */
public record RecordAssessment(
        @TargetAggregateIdentifier DossierId dossierId, boolean meetsCriteria, LocalDate effectiveOn)
        implements DossierCommand {}
