package vn.hoctap.recognition.query.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.messaging.projector.TopicRounds;

/** Goes through the trail, or another projection whose rows are events, by positions, and folds it again from the topic. */
final class TrailRound implements Round {
    private final Projection trail;
    private final Supplier<TopicRounds> open;
    private final Places places;
    private final Recomputation recomputation;
    private final Findings findings;
    private volatile State state = State.BEGINNING;
    private @Nullable TopicRounds topic;
    private long after;

    TrailRound(
            Projection trail,
            Supplier<TopicRounds> open,
            Places places,
            Recomputation recomputation,
            Findings findings) {
        this.trail = trail;
        this.open = open;
        this.places = places;
        this.recomputation = recomputation;
        this.findings = findings;
    }

    @Override
    public String projection() {
        return trail.name();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void advance() {
        var reading = topic == null ? begin(open.get()) : topic;
        topic = reading;
        var events = reading.next();
        var upTo = events.isEmpty() ? null : events.getLast().position();
        boolean compared = isCompared(new Span<>(after == 0 ? null : after, upTo), events);
        if (compared && upTo != null) {
            after = upTo;
            state = state.checked(events.size());
        } else {
            end(compared, reading);
        }
    }

    /** What the trail has not come to yet is not missing; beyond the topic's end it must hold nothing. */
    private boolean isCompared(Span<Long> span, List<Envelope> events) {
        var found = recomputation.compare(
                trail, span, place -> isComparable(span, place.position()) ? Optional.of(events) : Optional.empty());
        found.ifPresent(differences -> findings.replace(trail, span, differences));
        return found.isPresent();
    }

    private boolean isComparable(Span<Long> span, long position) {
        return span.upTo() == null ? position == after : span.upTo() <= position;
    }

    private void end(boolean whole, TopicRounds reading) {
        if (whole) {
            state = state.ended();
        }
        if (reading.isReplaced()) {
            close();
        } else {
            begin(reading);
        }
    }

    private TopicRounds begin(TopicRounds reading) {
        reading.begin();
        after = 0;
        state = state.begun(places.of(trail.name()).position());
        return reading;
    }

    @Override
    public void close() {
        if (topic != null) {
            topic.close();
            topic = null;
        }
    }
}
