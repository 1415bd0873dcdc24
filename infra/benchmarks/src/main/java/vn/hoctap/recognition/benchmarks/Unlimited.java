package vn.hoctap.recognition.benchmarks;

import java.util.stream.Stream;

/** Settings under which an application takes whatever it can bear from the one sender that a measurement is. */
final class Unlimited {
    private static final int PER_SECOND = 1_000_000;

    private Unlimited() {}

    static Stream<String> settings() {
        return Stream.of("address.per-second", "address.burst", "person.per-second", "person.burst")
                .map(limit -> "--recognition.limits." + limit + "=" + PER_SECOND);
    }
}
