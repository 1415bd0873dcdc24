package vn.hoctap.recognition.query.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * What an event says of an organisation; null for what it leaves as it was.
 *
 * @param closed empty unless it ended; then why
 */
public record Change(
        String type,
        Mark mark,
        @Nullable String code,
        @Nullable String name,
        @Nullable List<Trait> traits,
        @Nullable String area,
        @Nullable String closed) {
    static final Comparator<Change> AS_THEY_HOLD = Comparator.comparing(Change::effectiveOn)
            .thenComparingLong(change -> change.mark().position());

    static Change of(Recorded<OrganisationEvent> recorded) {
        var type = recorded.at().type();
        var mark = recorded.mark();
        return switch (recorded.event()) {
            case OrganisationRegistered registered ->
                new Change(
                        type, mark, registered.code(), registered.name(), registered.traits(), registered.area(), null);
            case OrganisationRenamed renamed -> new Change(type, mark, null, renamed.name(), null, null, null);
            case OrganisationClassified classified ->
                new Change(type, mark, null, null, classified.traits(), null, null);
            case OrganisationMoved moved -> new Change(type, mark, null, null, null, moved.area(), null);
            case OrganisationClosed closed -> new Change(type, mark, null, null, null, null, closed.reason());
        };
    }

    /** The day from which it holds. */
    public LocalDate effectiveOn() {
        return mark.effectiveOn();
    }

    OrganisationRow appliedTo(OrganisationRow known) {
        return new OrganisationRow(
                known.id(),
                code == null ? known.code() : code,
                name == null ? known.name() : name,
                traits == null ? known.traits() : traits,
                area == null ? known.area() : area,
                closed == null ? reopened(known) : effectiveOn(),
                known.changes());
    }

    /** Only who registers again is there again. */
    private @Nullable LocalDate reopened(OrganisationRow known) {
        return code == null ? known.closedOn() : null;
    }
}
