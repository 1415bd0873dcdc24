package vn.hoctap.recognition.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The version of a stream that a command's sender saw, as it travels in the command's metadata. */
public final class ExpectedVersions {
    static final String KEY = "expectedVersion";

    private ExpectedVersions() {}

    /**
     * Called by an aggregate before it handles a command.
     *
     * @param version the newest version of its stream; null for a stream that does not exist yet
     * @throws StaleVersion if the sender saw another one
     */
    public static void verify(CommandMessage<?> command, @Nullable Long version) {
        if (version != null
                && command.getMetaData().get(KEY) instanceof ExpectedVersion expected
                && !expected.accepts(version)) {
            throw new StaleVersion();
        }
    }
}
