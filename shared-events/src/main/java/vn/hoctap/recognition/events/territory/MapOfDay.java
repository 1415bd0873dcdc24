package vn.hoctap.recognition.events.territory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

/** The units that there are on one day (bản đồ hành chính của một ngày), by code. */
public record MapOfDay(Map<String, AdministrativeUnit> units) {
    public MapOfDay {
        units = Map.copyOf(units);
    }

    /** @param events in the order in which they hold */
    public static MapOfDay of(List<TerritoryEvent> events) {
        var units = new HashMap<String, AdministrativeUnit>();
        events.forEach(event -> draw(event, units));
        return new MapOfDay(units);
    }

    /** The map that an event makes of this one. */
    public MapOfDay after(TerritoryEvent event) {
        var changed = new HashMap<>(units);
        draw(event, changed);
        return new MapOfDay(changed);
    }

    /** The unit that bears a code; empty where none does. */
    public Optional<AdministrativeUnit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The unit of this tier that a unit lies in, which may be itself. */
    public Optional<AdministrativeUnit> ancestor(String code, AdministrativeTier tier) {
        return unit(code).flatMap(unit -> unit.tier() == tier ? Optional.of(unit) : ancestor(unit.parent(), tier));
    }

    /** Every unit of this tier that lies in a unit, directly or not. */
    public List<AdministrativeUnit> children(String code, AdministrativeTier tier) {
        return units.values().stream()
                .filter(unit -> unit.tier() == tier && liesIn(unit, code))
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .toList();
    }

    /** Whether any unit belongs to this one. */
    public boolean hasChildren(String code) {
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
