package vn.hoctap.recognition.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.LongSupplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.NotAdmitted;

/** Counts and times commands by name and outcome; both are small closed sets. */
@Component
class CommandMetrics {
    private final MeterRegistry registry;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    long observe(Object command, LongSupplier sending) {
        var sample = Timer.start(registry);
        try {
            long version = sending.getAsLong();
            sample.stop(timer(command, "accepted"));
            return version;
        } catch (RuntimeException failure) {
            sample.stop(timer(command, outcomeOf(failure)));
            throw failure;
        }
    }

    private Timer timer(Object command, String outcome) {
        return Timer.builder("recognition.commands")
                .description("Commands by name and outcome, retries included")
                .tag("command", command.getClass().getSimpleName())
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(registry);
    }

    private static String outcomeOf(RuntimeException failure) {
        return switch (failure) {
            case NotAdmitted _ -> "not-admitted";
            case CommandExecutionException _ -> "refused";
            case AggregateNotFoundException _ -> "not-found";
            case StaleVersion _ -> "stale";
            case ConcurrencyException _ -> "overtaken";
            case IdempotencyKeyReused _ -> "key-reused";
            default -> "failed";
        };
    }
}
