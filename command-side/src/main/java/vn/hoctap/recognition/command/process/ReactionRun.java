package vn.hoctap.recognition.command.process;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.dispatch.Answer;
import vn.hoctap.recognition.eventstore.LedgerEntry;
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
        var batch = parts.next(parts.checkpoints().position(reaction.name()));
        if (batch.isEmpty()) {
            return false;
        }
        for (var entry : batch.subList(foldQuiet(batch), batch.size())) {
            if (goesOn.getAsBoolean()) {
                take(parts.reader().read(entry));
            }
        }
        return true;
    }

    /** Folds the first ones that call for nothing, and says how many; none where one fails, which is then found by itself. */
    private int foldQuiet(List<LedgerEntry> batch) {
        try {
            return Objects.requireNonNull(parts.transactions().execute(_ -> foldTogether(batch)));
        } catch (RuntimeException failure) {
            LOG.debug("{} takes events one by one: {}", reaction.name(), failure.toString());
            return 0;
        }
    }

    /** Most events call for nothing, and a transaction for each would be most of the work. */
    private int foldTogether(List<LedgerEntry> batch) {
        parts.checkpoints().needNoFlush();
        int folded = 0;
        for (var entry : batch) {
            var recorded = parts.reader().read(entry);
            if (!reaction.followUps(recorded).isEmpty()) {
                break;
            }
            reaction.fold(recorded);
            folded++;
        }
        if (folded > 0) {
            parts.checkpoints()
                    .move(
                            reaction.name(),
                            batch.getFirst().position() - 1,
                            batch.get(folded - 1).position());
        }
        return folded;
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
