package vn.hoctap.recognition.command.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateLifecycle;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.model.Decision.Refused;

/** Lets what was decided take effect on the aggregate that is handling a command. */
public final class Decided {
    private Decided() {}

    /**
     * Applies the events and answers the stream's new version.
     *
     * @throws CommandExecutionException with the refusal as its detail
     */
    public static long takeEffect(Decision<?, ?> decision) {
        switch (decision) {
            case Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
            case Refused(var refusal) -> throw new CommandExecutionException(String.valueOf(refusal), null, refusal);
        }
        return AggregateLifecycle.getVersion();
    }
}
