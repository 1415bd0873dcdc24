package vn.hoctap.recognition.web;

import java.util.Objects;
import java.util.stream.Stream;

/** An exception and what caused it, outermost first. */
final class Causes {
    /** A chain may be a ring. */
    private static final int LIMIT = 32;

    private Causes() {}

    static Stream<Throwable> of(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LIMIT);
    }
}
