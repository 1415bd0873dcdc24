package vn.hoctap.recognition.command.dispatch;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a command that did not run looks like to whoever sent it, whatever it was about. */
public final class CommandProblems {
    private CommandProblems() {}

    /** The same for a command that a rule may have refused: then the problem that the refusal stands for. */
    public static <R> RuntimeException of(RuntimeException failure, Function<R, ProblemException> refusals) {
        return failure instanceof CommandExecutionException refused
                ? refused.<R>getDetails().<RuntimeException>map(refusals).orElse(refused)
                : of(failure);
    }

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    public static RuntimeException of(RuntimeException failure) {
        return switch (failure) {
            case AggregateNotFoundException _ ->
                new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy hồ sơ này.");
            case StaleVersion _ ->
                new ProblemException(
                        ProblemType.PRECONDITION_FAILED,
                        "Hồ sơ đã thay đổi kể từ lần xem gần nhất; hãy tải lại rồi thực hiện lại.");
            case ConcurrencyException _ ->
                new ProblemException(
                        ProblemType.CONCURRENT_CHANGE,
                        "Người khác vừa thay đổi hồ sơ này; hãy tải lại rồi thực hiện lại.");
            case IdempotencyKeyReused _ ->
                new ProblemException(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Khoá chống lặp này đã được dùng cho một yêu cầu khác; hãy gửi với khoá mới.");
            default -> failure;
        };
    }
}
