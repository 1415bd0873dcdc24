package vn.hoctap.recognition.system.generated;

import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the description, about something that is there, and each new where a name must be. */
record Examples(Known known) {
    private static final Set<String> NEW_EACH_TIME =
            Set.of("code", "draft", "number", "decisionNumber", "documentNumber", "from", "to");

    JsonNode about(JsonNode example, Random random) {
        return refreshed(example.deepCopy(), "", random);
    }

    private JsonNode refreshed(JsonNode node, String name, Random random) {
        switch (node) {
            case ObjectNode object ->
                object.properties()
                        .forEach(field -> field.setValue(refreshed(field.getValue(), field.getKey(), random)));
            case ArrayNode list -> {
                for (int index = 0; index < list.size(); index++) {
                    list.set(index, refreshed(list.get(index), name, random));
                }
            }
            default -> {
                return node.isString() ? text(node, name, random) : node;
            }
        }
        return node;
    }

    private JsonNode text(JsonNode node, String name, Random random) {
        var present = known.pick(name, random).filter(_ -> random.nextInt(10) > 0);
        var text = present.orElseGet(() -> NEW_EACH_TIME.contains(name) && random.nextInt(3) > 0
                ? another(node.asString(), random)
                : node.asString());
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static String another(String text, Random random) {
        return text.matches(".*\\d{4}-\\d{2}-\\d{2}.*") ? text : text + "-" + random.nextInt(1_000_000);
    }
}
