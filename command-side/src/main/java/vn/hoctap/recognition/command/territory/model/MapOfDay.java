package vn.hoctap.recognition.command.territory.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitSplit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** The units that there are on one day, by code. */
record MapOfDay(Map<String, AdministrativeUnit> units) {
    MapOfDay {
        units = Map.copyOf(units);
    }

    /** @param events in the order in which they hold */
    static MapOfDay of(List<TerritoryEvent> events) {
        var units = new HashMap<String, AdministrativeUnit>();
        events.forEach(event -> draw(event, units));
        return new MapOfDay(units);
    }

    MapOfDay after(TerritoryEvent event) {
        var changed = new HashMap<>(units);
        draw(event, changed);
        return new MapOfDay(changed);
    }

    Optional<AdministrativeUnit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit of this tier that a unit lies in, which may be itself. */
    Optional<AdministrativeUnit> ancestor(String code, AdministrativeTier tier) {
        return unit(code).flatMap(unit -> unit.tier() == tier ? Optional.of(unit) : ancestor(unit.parent(), tier));
    }

    /** Every unit of this tier that lies in a unit, directly or not. */
    List<AdministrativeUnit> children(String code, AdministrativeTier tier) {
        return units.values().stream()
                .filter(unit -> unit.tier() == tier && liesIn(unit, code))
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .toList();
    }

    boolean hasChildren(String code) {
        return units.values().stream().anyMatch(unit -> unit.parent().equals(code));
    }

    private boolean liesIn(AdministrativeUnit unit, String code) {
        return unit.parent().equals(code)
                || unit(unit.parent()).filter(parent -> liesIn(parent, code)).isPresent();
    }

    /** Total, because an event is a fact: what concerns a unit that is not there changes nothing. */
    private static void draw(TerritoryEvent event, Map<String, AdministrativeUnit> units) {
        switch (event) {
            case AdministrativeUnitEstablished established -> put(established.unit(), units);
            case AdministrativeUnitRenamed renamed ->
                units.computeIfPresent(renamed.code(), (_, unit) -> unit.named(renamed.name()));
            case AdministrativeUnitsMerged merged -> merge(merged, units);
            case AdministrativeUnitSplit split -> {
                units.remove(split.code());
                split.into().forEach(unit -> put(unit, units));
            }
            case AdministrativeUnitMoved moved ->
                units.computeIfPresent(moved.code(), (_, unit) -> unit.under(moved.parent()));
            case AdministrativeUnitAbolished abolished -> units.remove(abolished.code());
            case AreaClassified classified ->
                units.computeIfPresent(classified.code(), (_, unit) -> unit.classified(classified.difficult()));
        }
    }

    private static void merge(AdministrativeUnitsMerged merged, Map<String, AdministrativeUnit> units) {
        var into = merged.into();
        merged.codes().forEach(units::remove);
        units.replaceAll((_, unit) -> merged.codes().contains(unit.parent()) ? unit.under(into.code()) : unit);
        put(into, units);
    }

    private static void put(AdministrativeUnit unit, Map<String, AdministrativeUnit> units) {
        units.put(unit.code(), unit);
    }
}
