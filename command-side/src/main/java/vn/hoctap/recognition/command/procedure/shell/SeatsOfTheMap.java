package vn.hoctap.recognition.command.procedure.shell;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.procedure.Seats;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.procedure.AdministrativeSeat;

/** Looks the seats of offices up on the administrative map. */
@Component
class SeatsOfTheMap implements Seats {
    private final KnownTerritory territory;

    SeatsOfTheMap(KnownTerritory territory) {
        this.territory = territory;
    }

    @Override
    public Optional<AdministrativeSeat> of(String area, AdministrativeTier tier, LocalDate on) {
        return territory.now().ancestor(area, tier, on).map(unit -> new AdministrativeSeat(unit.code(), unit.name()));
    }
}
