package vn.hoctap.recognition.events.territory;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What lies in what, whichever day it did (nằm trong địa bàn): a merged unit lies in its successor too, and whoever watches a
 * district keeps seeing communes that have left it. Codes alone tell units apart here.
 *
 * @param parents the codes that ever stood directly above a code
 */
public record Ancestry(Map<String, Set<String>> parents) {
    public Ancestry {
        parents = Map.copyOf(parents);
    }

    /** @param events in any order */
    public static Ancestry of(List<TerritoryEvent> events) {
        var parents = new HashMap<String, Set<String>>();
        events.forEach(event -> note(event, parents));
        return new Ancestry(parents);
    }

    /** Whether an area lies, or ever lay, in a unit; each lies in itself. */
    public boolean liesIn(String area, String unit) {
        return around(area).contains(unit);
    }

    /** The codes of all that ever lay in a unit, its own among them, sorted. */
    public Set<String> within(String unit) {
        var all = new TreeSet<>(Set.of(unit));
        parents.keySet().stream().filter(code -> liesIn(code, unit)).forEach(all::add);
        return all;
    }

    /** The codes of all in which an area ever lay, its own among them, sorted. */
    public Set<String> around(String area) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(Set.of(area));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(directlyAbove(next));
            }
        }
        return found;
    }

    private Set<String> directlyAbove(String code) {
        return parents.getOrDefault(code, Set.of());
    }

    private static void note(TerritoryEvent event, Map<String, Set<String>> parents) {
        switch (event) {
            case AdministrativeUnitEstablished established -> put(established.unit(), parents);
            case AdministrativeUnitsMerged merged -> {
                put(merged.into(), parents);
                merged.codes().forEach(code -> put(code, merged.into().code(), parents));
            }
            case AdministrativeUnitSplit split -> split.into().forEach(unit -> put(unit, parents));
            case AdministrativeUnitMoved moved -> put(moved.code(), moved.parent(), parents);
            case AdministrativeUnitRenamed _, AdministrativeUnitAbolished _, AreaClassified _ -> {}
        }
    }

    private static void put(AdministrativeUnit unit, Map<String, Set<String>> parents) {
        put(unit.code(), unit.parent(), parents);
    }

    private static void put(String code, String parent, Map<String, Set<String>> parents) {
        Stream.of(parent)
                .filter(above -> !above.isEmpty() && !above.equals(code))
                .forEach(above ->
                        parents.computeIfAbsent(code, _ -> new TreeSet<>()).add(above));
    }
}
