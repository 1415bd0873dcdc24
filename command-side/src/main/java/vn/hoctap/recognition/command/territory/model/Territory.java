package vn.hoctap.recognition.command.territory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.model.Timeline;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.Ancestry;
import vn.hoctap.recognition.events.territory.Concerned;
import vn.hoctap.recognition.events.territory.MapOfDay;
import vn.hoctap.recognition.events.territory.Succession;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** The administrative map of every day, whenever what holds on that day was recorded. */
public record Territory(Timeline<TerritoryEvent> timeline) {
    public static final Territory EMPTY = new Territory(Timeline.empty());

    /** The map after {@code event}. */
    public static Territory evolve(Territory territory, TerritoryEvent event) {
        return new Territory(territory.timeline.with(event));
    }

    /** How many events have been recorded; the number of the next one in the stream. */
    public int recorded() {
        return timeline.events().size();
    }

    /** The unit that bears a code on a day. */
    public Optional<AdministrativeUnit> unit(String code, LocalDate on) {
        return on(on).unit(code);
    }

    /** The unit of this tier that a unit lies in on a day; itself where it is of that tier. */
    public Optional<AdministrativeUnit> ancestor(String code, AdministrativeTier tier, LocalDate on) {
        return on(on).ancestor(code, tier);
    }

    /** Every unit of this tier that lies in a unit on a day, directly or not, by code. */
    public List<AdministrativeUnit> children(String code, AdministrativeTier tier, LocalDate on) {
        return on(on).children(code, tier);
    }

    /** The units that on a day have the ground of whatever unit bore the code until then; itself where it lives on. */
    public List<AdministrativeUnit> successors(String code, LocalDate on) {
        var events = timeline.until(on);
        var map = MapOfDay.of(events);
        return Succession.of(code, events).stream()
                .flatMap(successor -> map.unit(successor).stream())
                .toList();
    }

    /** Everything that concerns the units that ever bore a code, in the order in which it holds. */
    public List<TerritoryEvent> history(String code) {
        return timeline.events().stream()
                .filter(event -> Concerned.by(event).codes().contains(code))
                .toList();
    }

    /** Whether an area lies, or on any day lay, in a unit; each lies in itself. */
    public boolean everLay(String area, String unit) {
        return Ancestry.of(timeline.events()).liesIn(area, unit);
    }

    /** Whether the change that a command asks for is recorded, of the same units from the same day, in whatever words. */
    public boolean tellsOf(TerritoryCommand command) {
        var asked = TerritoryDecider.eventOf(command);
        return timeline.events().stream().anyMatch(event -> isSameChange(event, asked));
    }

    private static boolean isSameChange(TerritoryEvent event, TerritoryEvent other) {
        return event.getClass() == other.getClass()
                && event.effectiveOn().equals(other.effectiveOn())
                && Concerned.by(event).codes().equals(Concerned.by(other).codes());
    }

    MapOfDay on(LocalDate day) {
        return MapOfDay.of(timeline.until(day));
    }
}
