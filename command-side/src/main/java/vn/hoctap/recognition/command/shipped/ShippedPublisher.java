package vn.hoctap.recognition.command.shipped;

import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;

/** Publishes the shipped versions that are not published yet; what an administrator has published stays. */
@Component
public class ShippedPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedPublisher.class);

    private final CommandDispatcher dispatcher;

    ShippedPublisher(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Publishes what is newer than what is published.
     *
     * @param newest number of a title's newest published version; 0 before the first
     */
    public void publishNewer(List<? extends ShippedVersion> shipped, ToIntFunction<String> newest) {
        shipped.stream().filter(version -> isNewer(version, newest)).forEach(version -> publish(version, newest));
    }

    /** Another process may start at the same time and be quicker. */
    private void publish(ShippedVersion shipped, ToIntFunction<String> newest) {
        try {
            dispatcher.sendOfItself(shipped.publication());
        } catch (RuntimeException refused) {
            if (isNewer(shipped, newest)) {
                throw refused;
            }
            LOG.info("{} was published by another process", shipped.file());
        }
    }

    private static boolean isNewer(ShippedVersion shipped, ToIntFunction<String> newest) {
        return shipped.version() > newest.applyAsInt(shipped.title());
    }
}
