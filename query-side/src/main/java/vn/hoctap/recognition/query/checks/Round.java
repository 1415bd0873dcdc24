package vn.hoctap.recognition.query.checks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Going through one projection, from end to end and again. */
interface Round extends AutoCloseable {
    String projection();

    /** Compares some more. */
    void advance();

    State state();

    /** Lets go of what it holds open. */
    @Override
    default void close() {}

    /**
     * How far it has come.
     *
     * @param checked streams, or of the trail events, in this round
     * @param of how many
     * @param lastWholeRound when one came to its end; null before the first
     */
    record State(long checked, long of, @Nullable Instant lastWholeRound) {
        static final State BEGINNING = new State(0, 0, null);

        State checked(long more) {
            return new State(checked + more, Math.max(of, checked + more), lastWholeRound);
        }

        State begun(long newOf) {
            return new State(0, newOf, lastWholeRound);
        }

        State ended() {
            return new State(checked, of, Instant.now());
        }
    }
}
