package vn.hoctap.recognition.command.dispatch;

import jakarta.annotation.Nonnull;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;

/**
 * Asks a command for its stream. Axon's own resolver looks for annotations on every method of every command that comes, which
 * was a fifth of what a command cost.
 */
@Component(CommandStreams.NAME)
public final class CommandStreams implements CommandTargetResolver {
    public static final String NAME = "commandStreams";

    @Override
    public VersionedAggregateIdentifier resolveTarget(@Nonnull CommandMessage<?> command) {
        Object stream = ((StreamCommand) command.getPayload()).stream();
        return new VersionedAggregateIdentifier(stream, null);
    }
}
