package vn.hoctap.recognition.command.process;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What fails at present of that which the application does of itself, by name. */
@Component
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Map<String, String> present = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    Troubles(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder("recognition.reactions.failing", present, Map::size)
                .description("Reactions and daily looks that fail at present")
                .register(registry);
    }

    void begin(String name, Throwable failure) {
        Counter.builder("recognition.reactions.failures")
                .description("Failed tries of reactions and daily looks; each is tried again")
                .tag("name", name)
                .register(registry)
                .increment();
        var reason = failure.toString();
        if (!reason.equals(present.put(name, reason))) {
            LOG.error("{} has stopped and is tried again", name, failure);
        }
    }

    void end(String name) {
        if (present.remove(name) != null) {
            LOG.info("{} goes on", name);
        }
    }

    Map<String, String> present() {
        return Map.copyOf(present);
    }
}
