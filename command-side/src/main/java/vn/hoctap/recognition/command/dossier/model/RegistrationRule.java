package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** For what a dossier can be registered at all. */
final class RegistrationRule {
    /** Circular 44/2014/TT-BGDĐT, the first rules on learning communities. */
    private static final int FIRST_YEAR = 2014;

    private RegistrationRule() {}

    static Optional<Refusal> breachedBy(RegisterDossier command, LocalDate today) {
        if (!exists(command.kind(), command.tier())) {
            return Optional.of(Refusal.TIER_NOT_FOR_KIND);
        }
        return command.year() < FIRST_YEAR || command.year() > today.getYear()
                ? Optional.of(Refusal.YEAR_NOT_OPEN)
                : Optional.empty();
    }

    /** Learning units are of a district or a province (Circular 24/2023 article 2), communities of all three tiers. */
    private static boolean exists(RecognitionKind kind, AdministrativeTier tier) {
        return switch (kind) {
            case LEARNING_UNIT -> tier != AdministrativeTier.COMMUNE;
            case LEARNING_COMMUNITY -> true;
        };
    }
}
