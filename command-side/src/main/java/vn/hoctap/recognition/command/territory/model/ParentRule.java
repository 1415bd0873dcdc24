package vn.hoctap.recognition.command.territory.model;

import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.MapOfDay;

/** A province belongs to nothing, every other unit to one of a higher tier; since the districts ended, to a province. */
final class ParentRule {
    private ParentRule() {}

    static Optional<TerritoryRefusal> breachedBy(AdministrativeUnit unit, MapOfDay map) {
        if (unit.tier() == AdministrativeTier.PROVINCE) {
            return unit.parent().isEmpty() ? Optional.empty() : Optional.of(TerritoryRefusal.PARENT_OF_WRONG_TIER);
        }
        var parent = map.unit(unit.parent());
        if (parent.isEmpty()) {
            return Optional.of(TerritoryRefusal.PARENT_UNKNOWN);
        }
        return parent.filter(found -> found.tier().compareTo(unit.tier()) <= 0)
                .map(_ -> TerritoryRefusal.PARENT_OF_WRONG_TIER);
    }
}
