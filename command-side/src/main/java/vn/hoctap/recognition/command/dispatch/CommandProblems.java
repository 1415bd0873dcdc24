package vn.hoctap.recognition.command.dispatch;

import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.hoctap.recognition.command.admission.NotAdmitted;
import vn.hoctap.recognition.command.admission.NotAdmitted.Why;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a command that did not run looks like to whoever sent it, whatever it was about. */
public final class CommandProblems {
    private CommandProblems() {}

    /**
     * The problem that a failure stands for; the failure itself where it is none of the sender's.
     *
     * @param missing for a command to a stream that nobody has begun
     * @param refusals for a command that a rule refused
     */
    public static <R> RuntimeException of(
            RuntimeException failure, Supplier<ProblemException> missing, Function<R, ProblemException> refusals) {
        return switch (failure) {
            case AggregateNotFoundException _ -> missing.get();
            case NotAdmitted refused -> notAdmitted(refused.why(), missing);
            case CommandExecutionException refused ->
                refused.<R>getDetails().<RuntimeException>map(refusals).orElse(refused);
            default -> of(failure);
        };
    }

    /** The same for a command that begins its stream where nobody has. */
    public static <R> RuntimeException of(RuntimeException failure, Function<R, ProblemException> refusals) {
        return of(failure, CommandProblems::missing, refusals);
    }

    /** What the sender is not to know of looks like what is not there, byte for byte. */
    private static ProblemException notAdmitted(Why why, Supplier<ProblemException> missing) {
        return switch (why) {
            case HIDDEN -> missing.get();
            case FORBIDDEN -> new ProblemException(ProblemType.FORBIDDEN, Text.of("dispatch.forbidden"));
            case NOT_APART -> new ProblemException(ProblemType.SEPARATION_OF_DUTIES, Text.of("dispatch.not-apart"));
        };
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.NOT_FOUND, Text.of("dispatch.not-found"));
    }

    private static RuntimeException of(RuntimeException failure) {
        return switch (failure) {
            case StaleVersion _ -> new ProblemException(ProblemType.PRECONDITION_FAILED, Text.of("dispatch.stale"));
            case ConcurrencyException _ ->
                new ProblemException(ProblemType.CONCURRENT_CHANGE, Text.of("dispatch.overtaken"));
            case IdempotencyKeyReused _ ->
                new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED, Text.of("dispatch.key-reused"));
            default -> failure;
        };
    }
}
