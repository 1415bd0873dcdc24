package vn.hoctap.recognition.command.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.dispatch.Answer;
import vn.hoctap.recognition.web.IdempotencyKey;

/** Takes one reaction through the ledger. When it fails it stays at that event, and tries again later and later. */
final class ReactionRun {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionRun.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(250);
    private static final int MOST_DOUBLINGS = 7;

    private final Reaction reaction;
    private final ReactorParts parts;
    private int failures;
    private long retryAt = System.nanoTime();

    ReactionRun(Reaction reaction, ReactorParts parts) {
        this.reaction = reaction;
        this.parts = parts;
    }

    /** Takes some events, and says whether there were any. */
    boolean advance(BooleanSupplier goesOn) {
        if (System.nanoTime() - retryAt < 0) {
            return false;
        }
        try {
            boolean any = takeSome(goesOn);
            failures = 0;
            parts.troubles().end(reaction.name());
            return any;
        } catch (RuntimeException failure) {
            forgetInterrupt(goesOn);
            retryLater();
            parts.troubles().begin(reaction.name(), failure);
            return false;
        }
    }

    private boolean takeSome(BooleanSupplier goesOn) {
        long position = parts.checkpoints().position(reaction.name());
        var batch = parts.next(position);
        for (var entry : batch) {
            if (!goesOn.getAsBoolean()) {
                return true;
            }
            take(parts.reader().read(entry));
        }
        return !batch.isEmpty();
    }

    private void take(RecordedEvent recorded) {
        reaction.followUps(recorded).forEach(command -> send(command, recorded.position()));
        parts.transactions().executeWithoutResult(_ -> {
            parts.checkpoints().needNoFlush();
            reaction.fold(recorded);
            parts.checkpoints().move(reaction.name(), recorded.position() - 1, recorded.position());
        });
    }

    private void send(StreamCommand command, long position) {
        var key = new IdempotencyKey("%s/%d/%s".formatted(reaction.name(), position, command.stream()));
        switch (parts.dispatcher().askOfItself(command, key)) {
            case Answer.Accepted _ -> {}
            case Answer.Refused(var refusal)
            when reaction.isSettledBy(refusal) ->
                LOG.info("{} finds nothing left to do at position {}: {}", reaction.name(), position, refusal);
            case Answer.Refused(var refusal) -> throw new UnexpectedRefusal(command, refusal);
        }
    }

    /** Only a stop may interrupt for good: else every later try would fail by an interrupt that is long over. */
    private static void forgetInterrupt(BooleanSupplier goesOn) {
        if (goesOn.getAsBoolean() && Thread.interrupted()) {
            LOG.debug("Interrupted, but not stopped");
        }
    }

    private void retryLater() {
        retryAt = System.nanoTime() + FIRST_RETRY.multipliedBy(1L << failures).toNanos();
        failures = Math.min(failures + 1, MOST_DOUBLINGS);
    }
}
