package vn.hoctap.recognition.command.organisation.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

/** A change says something right and new of its day, and leaves possible all that is recorded for later days. */
final class OrganisationRule {
    private OrganisationRule() {}

    static Optional<OrganisationRefusal> breachedBy(
            OrganisationEvent event, Organisation organisation, Territory territory) {
        return valueBreach(event, territory)
                .or(() -> event instanceof OrganisationRegistered
                        ? when(organisation.isRegistered(), OrganisationRefusal.ALREADY_REGISTERED)
                        : changeBreach(event, organisation));
    }

    private static Optional<OrganisationRefusal> valueBreach(OrganisationEvent event, Territory territory) {
        return switch (event) {
            case OrganisationRegistered registered ->
                nameBreach(registered.name())
                        .or(() -> traitsBreach(registered.traits()))
                        .or(() -> areaBreach(registered.area(), event, territory));
            case OrganisationRenamed renamed -> nameBreach(renamed.name());
            case OrganisationClassified classified -> traitsBreach(classified.traits());
            case OrganisationMoved moved -> areaBreach(moved.area(), event, territory);
            case OrganisationClosed _ -> Optional.empty();
        };
    }

    private static Optional<OrganisationRefusal> changeBreach(OrganisationEvent event, Organisation organisation) {
        var before = organisation.on(event.effectiveOn());
        var after = Organisation.after(before, event);
        return when(before.isEmpty(), OrganisationRefusal.NOT_THERE_ON_THE_DAY)
                .or(() -> when(before.equals(after), OrganisationRefusal.NOTHING_CHANGES))
                .or(() -> laterBreach(event, after, organisation));
    }

    /** Only of what is there can anything be said later. */
    private static Optional<OrganisationRefusal> laterBreach(
            OrganisationEvent event, Optional<OrganisationOnDay> after, Organisation organisation) {
        boolean contradicts =
                after.isEmpty() && !organisation.after(event.effectiveOn()).isEmpty();
        return when(contradicts, OrganisationRefusal.CONTRADICTS_LATER_CHANGE);
    }

    private static Optional<OrganisationRefusal> nameBreach(String name) {
        return when(name.isBlank(), OrganisationRefusal.NAME_BLANK);
    }

    private static Optional<OrganisationRefusal> traitsBreach(List<Trait> traits) {
        return when(new HashSet<>(traits).size() < traits.size(), OrganisationRefusal.TRAIT_REPEATED);
    }

    private static Optional<OrganisationRefusal> areaBreach(String area, OrganisationEvent event, Territory territory) {
        return when(territory.unit(area, event.effectiveOn()).isEmpty(), OrganisationRefusal.AREA_UNKNOWN);
    }

    private static Optional<OrganisationRefusal> when(boolean breached, OrganisationRefusal refusal) {
        return breached ? Optional.of(refusal) : Optional.empty();
    }
}
