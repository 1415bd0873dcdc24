package vn.hoctap.recognition.system.generated;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a value. */
final class Spoiling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<JsonNode> OTHERS = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(1.5),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(new BigInteger("9223372036854775808")),
            JSON.stringNode(""),
            JSON.stringNode("0"),
            JSON.stringNode("KHONG_CO"),
            JSON.stringNode("x".repeat(3_000)),
            JSON.arrayNode(),
            JSON.objectNode(),
            JSON.arrayNode().add(JSON.nullNode()));

    private Spoiling() {}

    /** One thing of the kind that a program gets wrong which was written after another version of the description. */
    static JsonNode json(JsonNode value, Random random) {
        var copy = value.deepCopy();
        var places = places(copy);
        if (places.isEmpty()) {
            return OTHERS.get(random.nextInt(OTHERS.size()));
        }
        places.get(random.nextInt(places.size())).spoil(random);
        return copy;
    }

    /** One text becomes another. */
    static JsonNode text(JsonNode value, String text, Random random) {
        var copy = value.deepCopy();
        var places = places(copy);
        if (places.isEmpty()) {
            return JSON.stringNode(text);
        }
        places.get(random.nextInt(places.size())).put(JSON.stringNode(text));
        return copy;
    }

    /** Octets flipped, left out, doubled or cut off. */
    static byte[] bytes(byte[] content, Random random) {
        if (content.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(content.length);
        int to = Math.min(content.length, at + 1 + random.nextInt(16));
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> joined(content, at, Arrays.copyOfRange(content, at, to), at);
            case 2 -> joined(content, at, new byte[0], to);
            case 3 -> joined(content, at, new byte[] {(byte) random.nextInt()}, at + 1);
            default -> {
                var noise = new byte[to - at];
                random.nextBytes(noise);
                yield joined(content, at, noise, to);
            }
        };
    }

    private static byte[] joined(byte[] content, int before, byte[] between, int after) {
        var whole = Arrays.copyOf(content, before + between.length + content.length - after);
        System.arraycopy(between, 0, whole, before, between.length);
        System.arraycopy(content, after, whole, before + between.length, content.length - after);
        return whole;
    }

    /** A value within an object or a list. */
    private record Place(JsonNode holder, String name, int index) {
        void put(JsonNode value) {
            switch (holder) {
                case ObjectNode object -> object.set(name, value);
                case ArrayNode list -> list.set(index, value);
                default -> throw new IllegalStateException("holds nothing");
            }
        }

        void spoil(Random random) {
            var present = holder instanceof ArrayNode ? holder.get(index) : holder.get(name);
            switch (random.nextInt(6)) {
                case 0 -> remove();
                case 1 -> addOther();
                case 2 ->
                    put(
                            present.isString()
                                    ? JSON.stringNode(Normalizer.normalize(present.asString(), Normalizer.Form.NFD))
                                    : OTHERS.getFirst());
                default -> put(OTHERS.get(random.nextInt(OTHERS.size())));
            }
        }

        private void remove() {
            switch (holder) {
                case ObjectNode object -> object.remove(name);
                case ArrayNode list -> list.remove(index);
                default -> throw new IllegalStateException("holds nothing");
            }
        }

        private void addOther() {
            switch (holder) {
                case ObjectNode object -> object.put("themVao", 1);
                case ArrayNode list -> list.add(list.get(index).deepCopy());
                default -> throw new IllegalStateException("holds nothing");
            }
        }
    }

    private static List<Place> places(JsonNode value) {
        var found = new ArrayList<Place>();
        switch (value) {
            case ObjectNode object -> object.propertyNames().forEach(name -> found.add(new Place(object, name, -1)));
            case ArrayNode list -> {
                for (int index = 0; index < list.size(); index++) {
                    found.add(new Place(list, "", index));
                }
            }
            default -> {}
        }
        value.valueStream().map(Spoiling::places).forEach(found::addAll);
        return found;
    }
}
