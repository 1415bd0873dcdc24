package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values by their paths, and the objects and lists that they make up. */
final class Branch {
    private static final Pattern SEPARATOR = Pattern.compile("\\.|\\[|]\\.?");
    private static final Pattern PLACE_IN_LIST = Pattern.compile("\\d+");

    private final Map<String, Branch> below = new LinkedHashMap<>();
    private @Nullable Object value;

    /** @param path such as {@code parts[0].code} */
    void put(String path, Object given) {
        var at = this;
        for (var name : SEPARATOR.split(path)) {
            at = at.below.computeIfAbsent(name, _ -> new Branch());
        }
        at.value = given;
    }

    Object tree() {
        if (value != null) {
            return value;
        }
        return below.keySet().stream()
                        .allMatch(name -> PLACE_IN_LIST.matcher(name).matches())
                ? below.values().stream().map(Branch::tree).toList()
                : object();
    }

    Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        below.forEach((name, branch) -> object.put(name, branch.tree()));
        return object;
    }

    /** The other way: every value of a tree by its path. */
    static Map<String, String> paths(JsonNode tree) {
        var paths = new LinkedHashMap<String, String>();
        walk("", tree, paths);
        return paths;
    }

    private static void walk(String path, JsonNode node, Map<String, String> paths) {
        if (node.isObject()) {
            node.properties()
                    .forEach(each ->
                            walk(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), paths));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                walk(path + "[" + place + "]", node.get(place), paths);
            }
        } else {
            paths.put(path, node.asString());
        }
    }
}
