package vn.hoctap.recognition.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something failed, without the messages of the exceptions: a driver or a parser quotes what the user wrote, and
 * personal data does not belong in a log.
 */
final class FailureTrace {
    private static final int CAUSES = 8;
    private static final int FRAMES = 40;

    private FailureTrace() {}

    static String of(Throwable failure) {
        return Causes.of(failure).limit(CAUSES).map(FailureTrace::one).collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace()).limit(FRAMES).map(frame -> "\tat " + frame);
        return Stream.concat(Stream.of(failure.getClass().getName()), frames).collect(Collectors.joining("\n"));
    }
}
