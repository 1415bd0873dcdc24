package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.TransferDossier;

/** A step takes effect on the date of its paper: not in the future, and not before the step that it follows. */
final class EffectiveDateRule {
    private EffectiveDateRule() {}

    static Optional<DossierRefusal> breachedBy(DossierCommand command, Dossier dossier, LocalDate today) {
        if (command.effectiveOn().isAfter(today)) {
            return Optional.of(Refusal.EFFECTIVE_IN_THE_FUTURE);
        }
        return command.effectiveOn().isBefore(dossier.since()) && !mayComeLate(command)
                ? Optional.of(Refusal.EFFECTIVE_BEFORE_PREVIOUS_STEP)
                : Optional.empty();
    }

    /** Communes merge by a law that is often recorded after steps that were taken under it. */
    private static boolean mayComeLate(DossierCommand command) {
        return command instanceof TransferDossier;
    }
}
