package vn.hoctap.recognition.command.territory.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.events.territory.MapOfDay;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** A change is possible on its day, and leaves possible all that is recorded for later days. */
final class TimelineRule {
    private TimelineRule() {}

    static Optional<TerritoryRefusal> breachedBy(TerritoryEvent event, Territory territory) {
        var map = territory.on(event.effectiveOn());
        return ChangeRule.breachedBy(event, map)
                .or(() -> laterBreach(territory, map.after(event), event.effectiveOn()));
    }

    private static Optional<TerritoryRefusal> laterBreach(Territory territory, MapOfDay changed, LocalDate day) {
        var map = changed;
        for (var later : territory.timeline().after(day)) {
            if (ChangeRule.breachedBy(later, map)
                    .filter(TimelineRule::contradicts)
                    .isPresent()) {
                return Optional.of(TerritoryRefusal.CONTRADICTS_LATER_CHANGE);
            }
            map = map.after(later);
        }
        return Optional.empty();
    }

    /** A later change that now says what holds already is merely superfluous. */
    private static boolean contradicts(TerritoryRefusal refusal) {
        return refusal != TerritoryRefusal.NOTHING_CHANGES;
    }
}
