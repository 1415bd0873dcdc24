package vn.hoctap.recognition.command.shipped;

import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A YAML text as a JSON tree that still knows on which line each place stands. */
public final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** Every requirement refers to its scope; the files are ours, nobody swells them. */
    private static final int REFERENCES = 1_000;

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode tree;

    private YamlTree(String file, Node root) {
        this.file = file;
        this.tree = tree("", root);
    }

    /** @throws UnfitFile if it is no YAML, or names a key twice */
    public static YamlTree read(String file, Reader text) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(REFERENCES);
            return new YamlTree(file, new Yaml(options).compose(text));
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw new UnfitFile("%s:%d %s".formatted(file, line, broken.getProblem()), broken);
        }
    }

    public JsonNode tree() {
        return tree;
    }

    /**
     * Reads the value at a place, with nothing unknown, missing or null in it.
     *
     * @throws UnfitFile if it does not fit the type
     */
    public <T> T value(String place, JsonNode node, Class<T> type) {
        try {
            return STRICT.treeToValue(node, type);
        } catch (JacksonException unfit) {
            var inner = unfit.getPath().stream().map(YamlTree::step).collect(Collectors.joining("", place, ""));
            var path = inner.startsWith(".") ? inner.substring(1) : inner;
            throw unfit(path, unfit.getOriginalMessage(), unfit);
        }
    }

    /** What to throw when a place is wrong. */
    public UnfitFile unfit(String place, @Nullable String what, @Nullable Throwable cause) {
        var named = place.isEmpty() ? "" : place + ": ";
        return new UnfitFile("%s:%d %s%s".formatted(file, line(place), named, what), cause);
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    /** The line of a place such as {@code set.criteria[0].code}, or of the nearest place around it. */
    public int line(String place) {
        var known = lines.get(place);
        int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
        if (known != null) {
            return known;
        }
        return end < 0 ? 1 : line(place.substring(0, end));
    }

    private JsonNode tree(String place, Node node) {
        lines.put(place, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(place, mapping);
            case SequenceNode sequence -> array(place, sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalStateException("no such YAML: " + node.getNodeId());
        };
    }

    private JsonNode object(String place, MappingNode mapping) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            int line = entry.getKeyNode().getStartMark().getLine() + 1;
            var inner = place.isEmpty() ? key : place + "." + key;
            if (object.has(key)) {
                throw new UnfitFile("%s:%d %s: named twice".formatted(file, line, inner), null);
            }
            object.set(key, tree(inner, entry.getValueNode()));
            lines.put(inner, line);
        }
        return object;
    }

    private JsonNode array(String place, SequenceNode sequence) {
        var array = JSON.arrayNode();
        for (var item : sequence.getValue()) {
            array.add(tree(place + "[" + array.size() + "]", item));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getTag().equals(Tag.INT)) {
            return JSON.numberNode(Long.parseLong(text));
        }
        if (scalar.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }
}
