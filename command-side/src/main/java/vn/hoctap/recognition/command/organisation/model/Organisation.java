package vn.hoctap.recognition.command.organisation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.model.Timeline;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

/** An organisation on every day, whenever what holds on that day was recorded. */
public record Organisation(Timeline<OrganisationEvent> timeline) {
    public static final Organisation UNKNOWN = new Organisation(Timeline.empty());

    /** The organisation after {@code event}. */
    public static Organisation evolve(Organisation organisation, OrganisationEvent event) {
        return new Organisation(organisation.timeline.with(event));
    }

    /** What it is on a day; empty before it was registered and from the day on that it was closed. */
    public Optional<OrganisationOnDay> on(LocalDate day) {
        Optional<OrganisationOnDay> known = Optional.empty();
        for (var event : timeline.until(day)) {
            known = after(known, event);
        }
        return known;
    }

    boolean isRegistered() {
        return !timeline.events().isEmpty();
    }

    List<OrganisationEvent> after(LocalDate day) {
        return timeline.after(day);
    }

    static Optional<OrganisationOnDay> after(Optional<OrganisationOnDay> known, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered ->
                Optional.of(new OrganisationOnDay(
                        registered.code(), registered.name(), registered.traits(), registered.area()));
            case OrganisationRenamed renamed -> known.map(organisation -> organisation.named(renamed.name()));
            case OrganisationClassified classified -> known.map(organisation -> organisation.with(classified.traits()));
            case OrganisationMoved moved -> known.map(organisation -> organisation.in(moved.area()));
            case OrganisationClosed _ -> Optional.empty();
        };
    }
}
