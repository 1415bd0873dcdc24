package vn.hoctap.recognition.query.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Lets a reader see what it has just written: waits until an answer includes a version of its stream. */
public final class OwnWrite {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private OwnWrite() {}

    /**
     * The answer, once it includes {@code version}; at once where that is null.
     *
     * @throws ProblemException of type {@link ProblemType#NOT_CAUGHT_UP} after two seconds, of type
     *     {@link ProblemType#NOT_FOUND} if nobody waits for an answer that is not there
     */
    public static <T> T including(@Nullable Long version, Supplier<Optional<T>> query, ToLongFunction<T> versionOf) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var answer = query.get(); ; answer = query.get()) {
            if (answer.filter(found -> version == null || versionOf.applyAsLong(found) >= version)
                    .isPresent()) {
                return answer.get();
            }
            if (version == null) {
                throw new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.dossier"));
            }
            if (System.nanoTime() > deadline) {
                throw new ProblemException(ProblemType.NOT_CAUGHT_UP, Text.of("problems.version.not-yet"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
