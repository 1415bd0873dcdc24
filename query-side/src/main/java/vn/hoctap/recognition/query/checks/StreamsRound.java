package vn.hoctap.recognition.query.checks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.audittrail.TrailEvents;

/** Goes through a projection by streams, and folds each again from the audit trail. */
final class StreamsRound implements Round {
    private final Projection projection;
    private final TrailEvents trail;
    private final Places places;
    private final Recomputation recomputation;
    private final Findings findings;
    private final int most;
    private volatile State state = State.BEGINNING;
    private @Nullable UUID after;
    private int atOnce;

    StreamsRound(
            Projection projection,
            TrailEvents trail,
            Places places,
            Recomputation recomputation,
            Findings findings,
            int most) {
        this.projection = projection;
        this.trail = trail;
        this.places = places;
        this.recomputation = recomputation;
        this.findings = findings;
        this.most = most;
        this.atOnce = most;
    }

    @Override
    public String projection() {
        return projection.name();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void advance() {
        if (after == null) {
            state = state.begun(trail.streams());
        }
        var streams = trail.streamsAfter(after, atOnce);
        var span = new Span<>(after, streams.size() < atOnce ? null : streams.getLast());
        try {
            if (isCompared(span)) {
                pass(span, streams.size());
                atOnce = Math.min(most, atOnce * 2);
            }
        } catch (NotFolded unfit) {
            narrow(span, streams, unfit);
        }
    }

    private boolean isCompared(Span<UUID> span) {
        var found = recomputation.compare(
                projection,
                span,
                place -> trailReaches(place)
                        ? Optional.of(trail.of(span.after(), span.upTo(), place.position()))
                        : Optional.empty());
        found.ifPresent(differences -> findings.replace(projection, span, differences));
        return found.isPresent();
    }

    private boolean trailReaches(Places.Place place) {
        return places.of(TrailEvents.PROJECTION).position() >= place.position();
    }

    /** All others are to be compared, so the span becomes smaller until the one stream stands alone. */
    private void narrow(Span<UUID> span, List<UUID> streams, NotFolded unfit) {
        if (atOnce > 1) {
            atOnce = Math.max(1, atOnce / 4);
        } else {
            findings.replace(
                    projection, span, List.of(Finding.notFolded(projection.name(), streams.getFirst(), unfit)));
            pass(span, streams.size());
        }
    }

    private void pass(Span<UUID> span, int streams) {
        after = span.upTo();
        state = state.checked(streams);
        if (after == null) {
            state = state.ended();
        }
    }
}
