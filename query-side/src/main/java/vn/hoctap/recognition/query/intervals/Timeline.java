package vn.hoctap.recognition.query.intervals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The intervals of one thing while events are folded into it. At every point of the two axes its state is the fold of just
 * those events that were recorded by then and have effect by that day, in the order in which they were recorded: so an event
 * with an earlier date changes all days from that date on, and what was known before it was recorded stays as it was known.
 */
public final class Timeline<S> {
    private final List<Interval<S>> open;
    private final List<Interval<S>> stored;
    private final List<Interval<S>> closed = new ArrayList<>();
    private final List<Interval<S>> ended = new ArrayList<>();

    /** @param stored its open intervals as they are kept; none for something new */
    public Timeline(List<Interval<S>> stored) {
        this.stored = List.copyOf(stored);
        this.open = new ArrayList<>(stored);
    }

    /** Whether there is nothing that a further event could continue. */
    public boolean isNew() {
        return open.isEmpty();
    }

    /** All that is known to hold, by the day from which it does. */
    public List<S> states() {
        return open.stream()
                .sorted(Comparator.comparing(Interval::effectiveFrom))
                .map(Interval::state)
                .toList();
    }

    /**
     * Tells anew what holds when, for things of which a change that is recorded late leaves later changes as they are.
     *
     * @param told by the day from which it holds, each of another day
     */
    public void retell(List<Told<S>> told, long position, Instant recordedAt) {
        var whole = new ArrayList<Interval<S>>();
        for (int next = 0; next < told.size(); next++) {
            var one = told.get(next);
            var until = next + 1 < told.size() ? told.get(next + 1).from() : null;
            whole.add(new Interval<>(one.state(), one.position(), position, recordedAt, null, one.from(), until));
        }
        for (var interval : List.copyOf(open)) {
            if (!whole.removeIf(interval::saysTheSameAs)) {
                end(interval, recordedAt);
            }
        }
        open.addAll(whole);
    }

    /**
     * A state and the day from which it holds.
     *
     * @param position of the event that brought it about
     */
    public record Told<S>(S state, LocalDate from, long position) {}

    /**
     * Folds an event into every day from its date on.
     *
     * @param step from the state before to the state after; is given null, and may give it, for days on which there is none
     */
    public void record(UnaryOperator<@Nullable S> step, long position, Instant recordedAt, LocalDate effectiveOn) {
        var known = open.stream()
                .sorted(Comparator.comparing(Interval::effectiveFrom))
                .toList();
        var first = known.isEmpty() ? null : known.getFirst().effectiveFrom();
        if (first == null || effectiveOn.isBefore(first)) {
            add(step.apply(null), position, recordedAt, effectiveOn, first);
        }
        for (var interval : known) {
            if (interval.reachesBeyond(effectiveOn)) {
                replace(interval, step, position, recordedAt, effectiveOn);
            }
        }
    }

    private void replace(
            Interval<S> interval,
            UnaryOperator<@Nullable S> step,
            long position,
            Instant recordedAt,
            LocalDate effectiveOn) {
        end(interval, recordedAt);
        var from = interval.effectiveFrom();
        if (from.isBefore(effectiveOn)) {
            open.add(interval.upTo(effectiveOn, position, recordedAt));
            from = effectiveOn;
        }
        add(step.apply(interval.state()), position, recordedAt, from, interval.effectiveTo());
    }

    /** A state that goes on where the same event has brought it about for the days before is one interval with it. */
    private void add(@Nullable S state, long position, Instant recordedAt, LocalDate from, @Nullable LocalDate to) {
        if (state == null) {
            return;
        }
        var before = open.stream()
                .filter(interval -> interval.position() == position
                        && from.equals(interval.effectiveTo())
                        && interval.state().equals(state))
                .findFirst();
        before.ifPresent(open::remove);
        var begun = before.map(Interval::effectiveFrom).orElse(from);
        open.add(new Interval<>(state, position, position, recordedAt, null, begun, to));
    }

    private void end(Interval<S> interval, Instant recordedAt) {
        open.remove(interval);
        var past = interval.endedAt(recordedAt);
        if (stored.contains(interval)) {
            ended.add(past);
        } else if (!past.isUnseen()) {
            closed.add(past);
        }
    }

    /** Intervals that are not stored yet. */
    List<Interval<S>> added() {
        var added = new ArrayList<>(closed);
        open.stream().filter(interval -> !stored.contains(interval)).forEach(added::add);
        return added;
    }

    /** Stored intervals that have come to an end on the axis of recording. */
    List<Interval<S>> ended() {
        return List.copyOf(ended);
    }
}
