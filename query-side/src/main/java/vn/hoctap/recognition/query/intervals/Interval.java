package vn.hoctap.recognition.query.intervals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state, and the rectangle of the two axes of time in which it is the one that counts (Snodgrass, Developing Time-Oriented
 * Database Applications in SQL, 1999, chapter 10).
 *
 * @param position of the event that brought the state about
 * @param opened position of the event since which it has this rectangle
 * @param recordedTo null while nothing recorded later has replaced it
 * @param effectiveTo null where it holds until further notice
 */
public record Interval<S>(
        S state,
        long position,
        long opened,
        Instant recordedFrom,
        @Nullable Instant recordedTo,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    boolean isOpen() {
        return recordedTo == null;
    }

    /** Whether no instant ever shows it: it was replaced by an event that was recorded at the same instant. */
    boolean isUnseen() {
        return recordedFrom.equals(recordedTo);
    }

    boolean reachesBeyond(LocalDate day) {
        return effectiveTo == null || effectiveTo.isAfter(day);
    }

    /** Whether it is the same state for the same days. */
    boolean saysTheSameAs(Interval<S> other) {
        return state.equals(other.state)
                && effectiveFrom.equals(other.effectiveFrom)
                && Objects.equals(effectiveTo, other.effectiveTo);
    }

    Interval<S> endedAt(Instant instant) {
        return new Interval<>(state, position, opened, recordedFrom, instant, effectiveFrom, effectiveTo);
    }

    /** What is left of it before {@code day}, as is known since another event was recorded. */
    Interval<S> upTo(LocalDate day, long newlyOpened, Instant recordedAt) {
        return new Interval<>(state, position, newlyOpened, recordedAt, null, effectiveFrom, day);
    }
}
