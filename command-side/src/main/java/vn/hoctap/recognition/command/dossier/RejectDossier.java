package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Answer in writing, with reasons, that the applicant is not recognised (không công nhận). */
public record RejectDossier(@TargetAggregateIdentifier DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierCommand {}
