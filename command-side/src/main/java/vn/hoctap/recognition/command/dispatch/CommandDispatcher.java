package vn.hoctap.recognition.command.dispatch;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.NotAdmitted;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.RequestHash;

/** Sends a command: once per idempotency key, as an actor, again when another command was quicker. */
@Component
public class CommandDispatcher {
    private static final int RETRIES = 3;

    private final CommandGateway gateway;
    private final CommandMetrics metrics;

    CommandDispatcher(CommandGateway gateway, CommandMetrics metrics) {
        this.gateway = gateway;
        this.metrics = metrics;
    }

    /**
     * Answers the stream's version after the command; for a request that was answered before, the version of then.
     *
     * @throws NotAdmitted if the sender may not send it
     * @throws StaleVersion if the sender saw another version
     * @throws ConcurrencyException if other commands on this stream were quicker, again and again
     * @throws IdempotencyKeyReused if the key stands for another request
     */
    public long send(Object command, CommandRequest request) {
        var metadata = metadataOf(request);
        return metrics.observe(command, () -> sendUntilSettled(command, metadata));
    }

    /** Sends a command that nobody asked for: the application itself acts, as it does at its start. */
    public void sendOfItself(Object command) {
        sendOfItself(command, ofItself());
    }

    /** The same, for a sender that goes on where a rule refuses. */
    public Answer askOfItself(Object command) {
        return answer(command, ofItself());
    }

    /** The same once per key: a repetition is answered as the first one was, if that took effect. */
    public Answer askOfItself(Object command, IdempotencyKey key) {
        return answer(
                command, ofItself().and(RememberedCommands.KEY, key).and(RememberedCommands.HASH, RequestHash.of(key)));
    }

    private Answer answer(Object command, MetaData metadata) {
        try {
            return new Answer.Accepted(sendOfItself(command, metadata));
        } catch (CommandExecutionException refused) {
            return refused.getDetails().<Answer>map(Answer.Refused::new).orElseThrow(() -> refused);
        }
    }

    private long sendOfItself(Object command, MetaData metadata) {
        return metrics.observe(command, () -> sendUntilSettled(command, metadata));
    }

    private long sendUntilSettled(Object command, MetaData metadata) {
        for (int retriesLeft = RETRIES; ; retriesLeft--) {
            try {
                return sendWithSecondLook(command, metadata);
            } catch (ConcurrencyException overtaken) {
                if (retriesLeft == 0) {
                    throw overtaken;
                }
            } catch (StaleVersion stale) {
                throw retriesLeft == RETRIES ? stale : new ConcurrencyException("Another command was quicker", stale);
            }
        }
    }

    /**
     * What refuses a command may be a cached copy that another process has left behind. A failed command gives its copy up,
     * so the second look is at the store, and final.
     */
    private long sendWithSecondLook(Object command, MetaData metadata) {
        try {
            return sendOnce(command, metadata);
        } catch (StaleVersion | CommandExecutionException refused) {
            return sendOnce(command, metadata);
        }
    }

    private long sendOnce(Object command, MetaData metadata) {
        return gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
    }

    private static MetaData ofItself() {
        return MetaData.from(Map.of(
                ActorMetadata.ACTOR, "recognition",
                ActorMetadata.ROLE, "SYSTEM",
                ActorMetadata.UNIT, "",
                AdmittedCommands.ITSELF, true,
                ActorMetadata.CORRELATION, UUID.randomUUID().toString()));
    }

    private static MetaData metadataOf(CommandRequest request) {
        return MetaData.from(Map.of(
                ActorMetadata.ACTOR, request.actor().subject(),
                ActorMetadata.CORRELATION, UUID.randomUUID().toString(),
                RememberedCommands.KEY, request.key(),
                RememberedCommands.HASH, request.hash(),
                ExpectedVersions.KEY, request.expected()));
    }
}
