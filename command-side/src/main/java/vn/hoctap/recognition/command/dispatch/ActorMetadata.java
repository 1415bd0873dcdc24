package vn.hoctap.recognition.command.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * Puts on every event who asked for it, in which role, for which unit, by which version of that person's rights, and by which
 * command of which request.
 */
@Component
class ActorMetadata implements CorrelationDataProvider {
    static final String ACTOR = "actor";
    static final String ROLE = "role";
    static final String UNIT = "unit";
    static final String RIGHTS_VERSION = "rightsVersion";
    static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final List<String> KEPT = List.of(ACTOR, ROLE, UNIT, RIGHTS_VERSION, CORRELATION);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new LinkedHashMap<String, Object>();
        data.put(CAUSATION, message.getIdentifier());
        var metadata = message.getMetaData();
        KEPT.stream().filter(metadata::containsKey).forEach(key -> data.put(key, metadata.get(key)));
        return data;
    }
}
