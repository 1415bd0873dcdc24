package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Take in a complete dossier (tiếp nhận hồ sơ). */
public record AcceptDossier(@TargetAggregateIdentifier DossierId dossierId, LocalDate effectiveOn)
        implements DossierCommand {}
