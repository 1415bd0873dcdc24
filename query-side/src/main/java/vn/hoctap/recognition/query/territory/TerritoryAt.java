package vn.hoctap.recognition.query.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.events.territory.MapOfDay;
import vn.hoctap.recognition.events.territory.Succession;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** The map at one point of the two axes of time. */
public final class TerritoryAt {
    private final List<TerritoryEvent> changes;
    private final MapOfDay map;

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

    /** The communes that lie in a district or province, by code; a commune lies in itself. */
    public List<AdministrativeUnit> communesUnder(String code) {
        return communesUnder(code, map);
    }

    private static List<AdministrativeUnit> communesUnder(String code, MapOfDay map) {
        return map.unit(code)
                .filter(unit -> unit.tier() == AdministrativeTier.COMMUNE)
                .map(List::of)
                .orElseGet(() -> map.children(code, AdministrativeTier.COMMUNE));
    }

    /**
     * The code of a unit and those of the communes that lie in it, or lay in it on its last day: where something counts that
     * counts in the unit.
     */
    public List<String> areasOf(String code) {
        var whileItWas = unit(code).isPresent() ? map : lastMapWith(code);
        var communes = communesUnder(code, whileItWas).stream().map(AdministrativeUnit::code);
        return Stream.concat(Stream.of(code), communes).distinct().toList();
    }

    /** The map of the day before a unit ended; where it never did, the map. */
    private MapOfDay lastMapWith(String code) {
        return changes.reversed().stream()
                .filter(change -> Concerned.by(change).ended().contains(code))
                .findFirst()
                .map(end -> before(end.effectiveOn()))
                .orElse(map);
    }

    private MapOfDay before(LocalDate day) {
        return MapOfDay.of(changes.stream()
                .filter(change -> change.effectiveOn().isBefore(day))
                .toList());
    }

    /** Codes of the units that have the ground of whatever unit bore a code until then; none where it just ended. */
    public Set<String> successors(String code) {
        return Succession.of(code, changes);
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
