package vn.hoctap.recognition.query;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.query.history.FieldChange;

/** A state with changes applied to it, by their paths alone. */
final class Patched {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Patched() {}

    static JsonNode of(JsonNode state, List<FieldChange> changes) {
        return with(state, JSON.valueToTree(changes));
    }

    static JsonNode with(JsonNode state, JsonNode changes) {
        var patched = (ObjectNode) state.deepCopy();
        changes.forEach(change ->
                apply(patched, change.path("field").asString().substring(1).split("/"), 0, change.path("after")));
        return patched;
    }

    /** What has lost its last value is gone as well. */
    private static void apply(ObjectNode node, String[] path, int depth, JsonNode value) {
        var name = path[depth];
        if (depth < path.length - 1) {
            var child = node.path(name) instanceof ObjectNode known ? known : JSON.createObjectNode();
            apply(child, path, depth + 1, value);
            set(node, name, child.isEmpty() ? null : child);
        } else {
            set(node, name, value.isNull() ? null : value);
        }
    }

    private static void set(ObjectNode node, String name, JsonNode value) {
        if (value == null) {
            node.remove(name);
        } else {
            node.set(name, value);
        }
    }
}
