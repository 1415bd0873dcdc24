package vn.hoctap.recognition.query.letters;

import java.time.Duration;

/** How long a letter that could not be handed over waits: longer after each attempt, up to a limit. */
final class Pauses {
    private static final Duration LONGEST_AWAY = Duration.ofMinutes(15);
    private static final Duration LONGEST_REFUSED = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 12;

    private Pauses() {}

    /** @param failures before this one */
    static Duration whileAway(int failures) {
        return doubled(Duration.ofMinutes(1), failures, LONGEST_AWAY);
    }

    static Duration whenRefused(int failures) {
        return doubled(Duration.ofMinutes(10), failures, LONGEST_REFUSED);
    }

    private static Duration doubled(Duration first, int times, Duration longest) {
        var pause = first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
