package vn.hoctap.recognition.query.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two JSON values differ: objects are compared name by name, everything else as a whole. */
final class JsonDifference {
    private final List<FieldChange> changes = new ArrayList<>();

    private JsonDifference() {}

    static List<FieldChange> between(JsonNode before, JsonNode after) {
        var difference = new JsonDifference();
        difference.compare("", before, after);
        return List.copyOf(difference.changes);
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        var names = names(before, after);
        if (names.isEmpty()) {
            changes.add(new FieldChange(path, FieldLabel.of(path), value(before), value(after)));
        }
        names.forEach(name -> compare(path + "/" + escaped(name), before.path(name), after.path(name)));
    }

    /** None where there are no two objects to compare, or only empty ones. */
    private static Set<String> names(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        if (isObjectOrNothing(before) && isObjectOrNothing(after)) {
            names.addAll(before.propertyNames());
            names.addAll(after.propertyNames());
        }
        return names;
    }

    private static boolean isObjectOrNothing(JsonNode node) {
        return node.isObject() || node.isMissingNode();
    }

    private static @Nullable JsonNode value(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }

    /** As RFC 6901 has it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
