package vn.hoctap.recognition.query.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.events.territory.MapOfDay;
import vn.hoctap.recognition.events.territory.Succession;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** The map at one point of the two axes of time; what was worked out of it once is kept with it. */
public final class TerritoryAt {
    private final List<TerritoryEvent> changes;
    private final MapOfDay map;
    private final Map<LocalDate, MapOfDay> before = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> successors = new ConcurrentHashMap<>();

    /** @param changes in the order in which they hold */
    TerritoryAt(List<TerritoryEvent> changes) {
        this.changes = List.copyOf(changes);
        this.map = MapOfDay.of(changes);
    }

    /** Every unit that there is. */
    public Stream<AdministrativeUnit> units() {
        return map.units().values().stream();
    }

    /** The unit that bears a code; empty where none does. */
    public Optional<AdministrativeUnit> unit(String code) {
        return map.unit(code);
    }

    /**
     * Where something counts that counts in a unit: the unit itself and what lies in it, or lay in it on its last day; districts
     * before communes.
     */
    public List<AdministrativeUnit> within(String code) {
        var whileItWas = unit(code).isPresent() ? map : lastMapWith(code);
        return Stream.of(
                        whileItWas.unit(code).stream(),
                        whileItWas.children(code, AdministrativeTier.DISTRICT).stream(),
                        whileItWas.children(code, AdministrativeTier.COMMUNE).stream())
                .flatMap(units -> units)
                .toList();
    }

    /** The codes of those units; of a code that nothing ever bore the code itself. */
    public List<String> areasOf(String code) {
        return Stream.concat(Stream.of(code), within(code).stream().map(AdministrativeUnit::code))
                .distinct()
                .toList();
    }

    /** The map of the day before a unit ended; where it never did, the map. */
    private MapOfDay lastMapWith(String code) {
        return changes.reversed().stream()
                .filter(change -> Concerned.by(change).ended().contains(code))
                .findFirst()
                .map(end -> before.computeIfAbsent(end.effectiveOn(), this::before))
                .orElse(map);
    }

    private MapOfDay before(LocalDate day) {
        return MapOfDay.of(changes.stream()
                .filter(change -> change.effectiveOn().isBefore(day))
                .toList());
    }

    /** Codes of the units that have the ground of whatever unit bore a code until then; none where it just ended. */
    public Set<String> successors(String code) {
        return successors.computeIfAbsent(code, asked -> Succession.of(asked, changes));
    }

    /** The one unit whose ground it has become part of; the code itself where none has, or where it was divided. */
    public String successor(String code) {
        var successors = successors(code);
        return successors.size() == 1 ? successors.iterator().next() : code;
    }

    /** Codes of the units that became the one that bears a code now; none where it was simply established. */
    public List<String> predecessors(String code) {
        return changes.reversed().stream()
                .map(Concerned::by)
                .filter(change -> change.after().anyMatch(code::equals))
                .findFirst()
                .map(Concerned::ended)
                .orElse(List.of());
    }
}
