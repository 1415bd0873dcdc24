package vn.hoctap.recognition.query.dashboard;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.query.territory.TerritoryAt;

/** Finds the areas of a question in the map of then or of today, where an area that is gone is shown as its heir. */
@Component
class FindScope {
    private final FindTerritory findTerritory;

    FindScope(FindTerritory findTerritory) {
        this.findTerritory = findTerritory;
    }

    Scope of(Question question, AsOf asOf) {
        return question.isOnTodaysMap()
                ? today(question.area(), findTerritory.at(AsOf.NOW))
                : thatDay(question.area(), findTerritory.at(asOf));
    }

    private static Scope thatDay(@Nullable String area, TerritoryAt map) {
        var codes = area == null ? null : map.areasOf(area);
        return new Scope(codes, communes(area, map), UnaryOperator.identity(), map::nameOf, map::heir);
    }

    private static Scope today(@Nullable String area, TerritoryAt map) {
        var codes = area == null ? null : map.areasByGround(area);
        return new Scope(codes, communes(area, map), map::heir, map::nameOf, map::heir);
    }

    private static Set<String> communes(@Nullable String area, TerritoryAt map) {
        return (area == null ? map.units() : map.within(area).stream())
                .filter(unit -> unit.tier() == AdministrativeTier.COMMUNE)
                .map(AdministrativeUnit::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
