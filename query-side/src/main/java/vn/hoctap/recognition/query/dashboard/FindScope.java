package vn.hoctap.recognition.query.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.query.territory.TerritoryAt;

/** Finds the areas of a question in the map of then or of today. */
@Component
class FindScope {
    private final FindTerritory findTerritory;

    FindScope(FindTerritory findTerritory) {
        this.findTerritory = findTerritory;
    }

    Scope of(Question question, AsOf asOf) {
        var then = findTerritory.at(asOf);
        return question.isOnTodaysMap() ? today(question, then, findTerritory.at(AsOf.NOW)) : thatDay(question, then);
    }

    private static Scope thatDay(Question question, TerritoryAt map) {
        var area = question.area();
        if (area == null) {
            return new Scope(null, names(map.units()), Map.of(), communes(map.units()));
        }
        var units = map.within(area);
        return new Scope(map.areasOf(area), names(units.stream()), Map.of(), communes(units.stream()));
    }

    /** Dossiers of areas that are gone stand where their ground lies now. */
    private static Scope today(Question question, TerritoryAt then, TerritoryAt now) {
        var shown = new LinkedHashMap<String, String>();
        then.units().map(AdministrativeUnit::code).forEach(code -> shown.put(code, now.successor(code)));
        var area = question.area();
        if (area == null) {
            return new Scope(null, names(now.units()), shown, communes(now.units()));
        }
        var wanted = now.areasOf(area);
        var moved = shown.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey);
        var codes = Stream.concat(wanted.stream(), moved).distinct().toList();
        var units = now.within(area);
        return new Scope(codes, names(units.stream()), shown, communes(units.stream()));
    }

    private static Map<String, String> names(Stream<AdministrativeUnit> units) {
        var names = new LinkedHashMap<String, String>();
        units.forEach(unit -> names.putIfAbsent(unit.code(), unit.name()));
        return names;
    }

    private static long communes(Stream<AdministrativeUnit> units) {
        return units.filter(unit -> unit.tier() == AdministrativeTier.COMMUNE).count();
    }
}
