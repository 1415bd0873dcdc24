package vn.hoctap.recognition.command.dossier.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.model.Dossier;
import vn.hoctap.recognition.command.dossier.model.Recognitions;
import vn.hoctap.recognition.command.dossier.model.Registration;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.criteria.ComputedShares;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** Asks the dossiers themselves what is recognised: their identifiers follow from applicant, title and year. */
@Component
class RecognitionsOfTheStore implements Recognitions {
    /** Kept for three years after its own, a recognition of a longer time ago stands no more. */
    private static final int YEARS_BACK = 5;

    private final EventStore store;
    private final KnownTerritory territory;

    RecognitionsOfTheStore(EventStore store, KnownTerritory territory) {
        this.store = store;
        this.territory = territory;
    }

    @Override
    public Optional<Earlier> before(Registration registration, LocalDate on) {
        return newest(
                registration.kind(),
                registration.tier(),
                registration.applicant().code(),
                registration.year() - 1,
                on);
    }

    @Override
    public List<ComputedShare> shares(CriteriaSet set, Area area, LocalDate on) {
        return ComputedShares.needed(set).stream()
                .map(need -> new ComputedShare(need.indicator(), need.level(), share(need, area, on)))
                .toList();
    }

    private Value.Ratio share(ComputedShares.Need need, Area area, LocalDate on) {
        var tier = TitleCode.tierOf(need.title());
        var parts = territory.now().children(area.code(), tier, on);
        long holders = parts.stream()
                .filter(part -> holds(tier, part.code(), need.level(), on))
                .count();
        return new Value.Ratio(holders, parts.size());
    }

    private boolean holds(AdministrativeTier tier, String code, RecognitionLevel level, LocalDate on) {
        return newest(RecognitionKind.LEARNING_COMMUNITY, tier, code, on.getYear(), on)
                .filter(Earlier::stands)
                .map(Earlier::award)
                .filter(award -> award instanceof Award.AtLevel(var held) && held.compareTo(level) >= 0)
                .isPresent();
    }

    private Optional<Earlier> newest(
            RecognitionKind kind, AdministrativeTier tier, String applicant, int year, LocalDate on) {
        return IntStream.range(0, YEARS_BACK)
                .mapToObj(back -> granted(DossierId.of(kind, tier, applicant, year - back), on))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What of a dossier was in force on a day: steps that take effect later do not count yet. */
    private Optional<Earlier> granted(DossierId id, LocalDate on) {
        Dossier dossier = new Dossier.Unknown();
        var events = store.readEvents(id.toString());
        boolean inForce = true;
        while (inForce && events.hasNext()) {
            var event = (DossierEvent) events.next().getPayload();
            inForce = !event.effectiveOn().isAfter(on);
            dossier = inForce ? Dossier.evolve(dossier, event) : dossier;
        }
        return Recognitions.of(id, dossier, on);
    }
}
