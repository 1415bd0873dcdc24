package vn.hoctap.recognition.system.generated;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoctap.recognition.events.NamedUuid;

/** The requests that were answered with a success, by sender and key: nothing else may have had an effect. */
final class Acknowledged {
    private final Set<Sent> requests = new HashSet<>();

    /** A key is its sender's own. */
    record Sent(String actor, String key) {}

    void add(Exchange exchange) {
        if (exchange.answer().isSuccess()) {
            var actor = exchange.request().draft().sender();
            exchange.request().key().ifPresent(key -> add(actor, key, json(exchange.answer())));
        }
    }

    /** Of many at once each has a key that follows from the whole's, and only some may have been taken. */
    void add(String actor, String key, JsonNode answer) {
        requests.add(new Sent(actor, key));
        answer.valueStream()
                .filter(item -> item.has("item") && !item.hasNonNull("problem"))
                .map(item -> NamedUuid.of(
                        "bulk/%s/%s".formatted(key, item.path("item").asString())))
                .forEach(own -> requests.add(new Sent(actor, own.toString())));
    }

    boolean contains(String actor, String key) {
        return requests.contains(new Sent(actor, key));
    }

    static JsonNode json(Answer answer) {
        try {
            return answer.is("application/json")
                    ? JsonMapper.shared().readTree(answer.body())
                    : JsonNodeFactory.instance.objectNode();
        } catch (JacksonException broken) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
