package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.hoctap.recognition.events.dossier.DossierId;

/** Send the dossier back to be completed (trả hồ sơ, yêu cầu bổ sung). */
public record ReturnDossier(@TargetAggregateIdentifier DossierId dossierId, String reason, LocalDate effectiveOn)
        implements DossierCommand {}
