package vn.hoctap.recognition.query.territory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private final Set<String> gone;
    private final Map<String, List<AdministrativeUnit>> within = new ConcurrentHashMap<>();
    private final Map<LocalDate, MapOfDay> before = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> successors = new ConcurrentHashMap<>();
    private final Map<String, String> parents = new ConcurrentHashMap<>();

    /** @param changes in the order in which they hold */
    TerritoryAt(List<TerritoryEvent> changes) {
        this.changes = List.copyOf(changes);
        this.map = MapOfDay.of(changes);
        this.gone = changes.stream()
                .flatMap(change -> Concerned.by(change).ended().stream())
                .filter(area -> map.unit(area).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every unit that there is. */
    public Stream<AdministrativeUnit> units() {
        return map.units().values().stream();
    }

    /** The unit that bears a code; empty where none does. */
    public Optional<AdministrativeUnit> unit(String code) {
        return map.unit(code);
    }

    /** The unit of this tier that a unit lies in, which may be itself. */
    public Optional<AdministrativeUnit> ancestor(String code, AdministrativeTier tier) {
        return map.ancestor(code, tier);
    }

    /**
     * Where something counts that counts in a unit: the unit itself and what lies in it, or lay in it on its last day; districts
     * before communes.
     */
    public List<AdministrativeUnit> within(String code) {
        return within.computeIfAbsent(code, this::lyingIn);
    }

    private List<AdministrativeUnit> lyingIn(String code) {
        var whileItWas = unit(code).isPresent() ? map : lastMapWith(code);
        return Stream.of(
                        whileItWas.unit(code).stream(),
                        whileItWas.children(code, AdministrativeTier.DISTRICT).stream(),
                        whileItWas.children(code, AdministrativeTier.COMMUNE).stream())
                .flatMap(units -> units)
                .toList();
    }

    /**
     * Codes of the areas in which something counts that counts in a unit: its own, those of what lies in it, and those that are gone
     * and lay in it.
     */
    public List<String> areasOf(String code) {
        return with(code, this::lastParent);
    }

    /** The same by the ground: with the areas that are gone and whose heir it is, or one that lies in it. */
    public List<String> areasByGround(String code) {
        return with(code, this::heir);
    }

    private List<String> with(String code, UnaryOperator<String> belongsTo) {
        var inside = Stream.concat(Stream.of(code), within(code).stream().map(AdministrativeUnit::code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var added = gone.stream()
                .filter(area -> inside.contains(existing(area, belongsTo)))
                .toList();
        inside.addAll(added);
        return List.copyOf(inside);
    }

    /** The first unit upwards that there is; the code itself where there is none. */
    private String existing(String area, UnaryOperator<String> belongsTo) {
        var next = belongsTo.apply(area);
        return unit(area).isPresent() || next.equals(area) ? area : existing(next, belongsTo);
    }

    /** Where something counts that counted in an area: there, in the unit that has its ground, or in what it lay in. */
    public String heir(String area) {
        return unit(area).isPresent() || successors(area).isEmpty() ? lastParent(area) : successor(area);
    }

    /** What an area lay in when it ended; the area itself where it has not. */
    private String lastParent(String area) {
        return unit(area).isPresent()
                ? area
                : parents.computeIfAbsent(
                        area,
                        gone -> lastMapWith(gone)
                                .unit(gone)
                                .map(AdministrativeUnit::parent)
                                .orElse(gone));
    }

    /** What an area is or was called; its code where nothing ever bore it. */
    public String nameOf(String area) {
        var whileItWas = unit(area).isPresent() ? map : lastMapWith(area);
        return whileItWas.unit(area).map(AdministrativeUnit::name).orElse(area);
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
