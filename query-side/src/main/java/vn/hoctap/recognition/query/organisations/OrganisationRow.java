package vn.hoctap.recognition.query.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.messaging.UnreadableEvent;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.Recorded;
import vn.hoctap.recognition.query.intervals.Timeline;

/**
 * An organisation from one day on.
 *
 * @param area code of the administrative unit in whose figures it counts
 * @param closedOn null while it is there
 * @param changes that hold from that very day
 */
public record OrganisationRow(
        UUID id,
        String code,
        String name,
        List<Trait> traits,
        String area,
        @Nullable LocalDate closedOn,
        List<Change> changes)
        implements Document {
    public OrganisationRow {
        traits = List.copyOf(traits);
        changes = List.copyOf(changes);
    }

    /** Tells an organisation anew with one more change: a late one leaves those of later days as they are. */
    static void retell(Recorded<OrganisationEvent> recorded, Timeline<OrganisationRow> timeline) {
        var known = timeline.states().stream().flatMap(row -> row.changes().stream());
        var changes = Stream.concat(known, Stream.of(Change.of(recorded)))
                .sorted(Change.AS_THEY_HOLD)
                .toList();
        var id = recorded.event().organisationId().value();
        timeline.retell(
                told(id, changes), recorded.at().position(), recorded.at().recordedAt());
    }

    private static List<Timeline.Told<OrganisationRow>> told(UUID id, List<Change> changes) {
        var byDay = new TreeMap<LocalDate, List<Change>>();
        changes.forEach(change -> byDay.computeIfAbsent(change.effectiveOn(), day -> new ArrayList<>())
                .add(change));
        var told = new ArrayList<Timeline.Told<OrganisationRow>>();
        var organisation = new OrganisationRow(id, "", "", List.of(), "", null, List.of());
        for (var day : byDay.entrySet()) {
            organisation = organisation.after(day.getValue());
            told.add(new Timeline.Told<>(
                    organisation, day.getKey(), day.getValue().getLast().mark().position()));
        }
        return told;
    }

    private OrganisationRow after(List<Change> ofOneDay) {
        var next = this;
        for (var change : ofOneDay) {
            next = change.appliedTo(next);
        }
        if (next.code.isEmpty()) {
            throw new UnreadableEvent("A change of an organisation that nobody has registered", null);
        }
        return new OrganisationRow(id, next.code, next.name, next.traits, next.area, next.closedOn, ofOneDay);
    }
}
