package vn.hoctap.recognition.command.process.area;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.recognition.command.process.DailyLook;
import vn.hoctap.recognition.command.process.Reaction;

/** The reactions to the end of an area. */
@Configuration(proxyBeanMethods = false)
class AreaReactions {
    @Bean
    Reaction whenUnitsMergedThenMoveDossiers(
            AreaSuccessions successions,
            KnownSuccessions known,
            OpenDossiers dossiers,
            DossierMoves moves,
            Clock clock) {
        return new WhenUnitsMergedThenMoveDossiers(successions, known, dossiers, moves, clock);
    }

    @Bean
    DailyLook moveDossiersOfEndedAreas(KnownSuccessions known, OpenDossiers dossiers, DossierMoves moves) {
        return new MoveDossiersOfEndedAreas(known, dossiers, moves);
    }
}
