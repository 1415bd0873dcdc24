package vn.hoctap.recognition.system.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any value that a schema allows; where something of the name is known, mostly that. */
record Schemas(ApiDescription api, Known known) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;
    private static final int LONGEST_LIST = 3;

    Arbitrary<JsonNode> of(JsonNode schema, String name) {
        return of(schema, name, 0);
    }

    private Arbitrary<JsonNode> of(JsonNode unresolved, String name, int depth) {
        var schema = api.resolved(unresolved);
        if (schema.has("oneOf")) {
            var choices = schema.get("oneOf").valueStream().toList();
            return Arbitraries.of(choices).flatMap(choice -> choice(choice, name, depth));
        }
        if (schema.has("allOf") || schema.has("properties")) {
            return object(properties(schema), required(schema), depth);
        }
        return switch (Leaves.typeOf(schema)) {
            case "array" -> list(schema, name, depth);
            case "object" -> Arbitraries.just(JSON.objectNode());
            default -> leaf(schema, name);
        };
    }

    private Arbitrary<JsonNode> leaf(JsonNode schema, String name) {
        var any = Leaves.of(schema);
        if (schema.has("enum")) {
            return any;
        }
        var present = Arbitraries.randomValue(random -> known.pick(name, random))
                .flatMap(found -> found.map(value -> Arbitraries.<JsonNode>just(JSON.stringNode(value)))
                        .orElse(any));
        return Arbitraries.frequencyOf(Tuple.of(9, present), Tuple.of(1, any));
    }

    /** Which of several kinds an object is, is said by the name of its schema: Value.YesNo is YES_NO. */
    private Arbitrary<JsonNode> choice(JsonNode choice, String name, int depth) {
        var kind = choice.path("$ref")
                .asString("")
                .replaceAll(".*[.]", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase();
        return of(choice, name, depth).map(value -> {
            if (value instanceof ObjectNode object && object.has("kind") && !kind.isEmpty()) {
                object.put("kind", kind);
            }
            return value;
        });
    }

    private Arbitrary<JsonNode> list(JsonNode schema, String name, int depth) {
        int most = depth > DEEPEST ? 0 : Math.min(schema.path("maxItems").asInt(LONGEST_LIST), LONGEST_LIST);
        int fewest = Math.min(schema.path("minItems").asInt(0), most);
        return of(schema.path("items"), name, depth + 1)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .map(items -> JSON.arrayNode().addAll(items));
    }

    private Arbitrary<JsonNode> object(Map<String, JsonNode> properties, List<String> required, int depth) {
        var names = new ArrayList<>(properties.keySet());
        var values = names.stream()
                .map(name -> required.contains(name)
                        ? of(properties.get(name), name, depth + 1).optional(1)
                        : of(properties.get(name), name, depth + 1).optional(depth > DEEPEST ? 0 : 0.6))
                .toList();
        return Combinators.combine(values).as(chosen -> {
            var object = JSON.objectNode();
            IntStream.range(0, names.size())
                    .forEach(index -> chosen.get(index).ifPresent(value -> object.set(names.get(index), value)));
            return object;
        });
    }

    private Map<String, JsonNode> properties(JsonNode schema) {
        var found = new LinkedHashMap<String, JsonNode>();
        parts(schema)
                .forEach(part -> part.path("properties")
                        .properties()
                        .forEach(property -> found.put(property.getKey(), property.getValue())));
        return found;
    }

    private List<String> required(JsonNode schema) {
        return parts(schema)
                .flatMap(part -> part.path("required").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private Stream<JsonNode> parts(JsonNode unresolved) {
        var schema = api.resolved(unresolved);
        return Stream.concat(
                Stream.of(schema), schema.path("allOf").valueStream().flatMap(this::parts));
    }
}
