package vn.hoctap.recognition.system.generated;

import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application says that can be asked of it (OpenAPI). */
record ApiDescription(Operation.Side side, JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String JSON = "/requestBody/content/application~1json";
    private static final String UPLOAD = "/requestBody/content/multipart~1form-data";

    static ApiDescription of(Operation.Side side, String document) {
        return new ApiDescription(side, JsonMapper.shared().readTree(document));
    }

    List<Operation> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(path.getKey(), method)))
                .toList();
    }

    /** What a reference stands for; anything else as it is. */
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    private Operation operation(String path, Entry<String, JsonNode> method) {
        var described = method.getValue();
        boolean isUpload = described.at(UPLOAD).isObject();
        return new Operation(
                side,
                method.getKey().toUpperCase(),
                path,
                parameters(described).toList(),
                orNull(described.at(JSON + "/schema")),
                orNull(described.at(JSON + "/example")),
                isUpload);
    }

    private static Stream<Parameter> parameters(JsonNode described) {
        return described.path("parameters").valueStream().map(ApiDescription::parameter);
    }

    private static Parameter parameter(JsonNode described) {
        return new Parameter(
                described.path("name").asString(),
                described.path("in").asString(),
                described.path("required").asBoolean(false),
                described.path("schema"));
    }

    private static @Nullable JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
