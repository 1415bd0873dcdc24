package vn.hoctap.recognition.command.openapi;

import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.shipped.YamlTree;

/** A body for each address as its sender would write it (ví dụ). */
final class ApiExamples {
    private static final String FILE = "examples.yaml";

    private final Map<String, Object> bodies;

    private ApiExamples(Map<String, Object> bodies) {
        this.bodies = bodies;
    }

    static ApiExamples load() {
        try (var in = Objects.requireNonNull(ApiExamples.class.getResourceAsStream("/openapi/" + FILE), FILE)) {
            var bodies = YamlTree.read(FILE, new InputStreamReader(in, StandardCharsets.UTF_8))
                    .tree()
                    .properties();
            return new ApiExamples(bodies.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            body -> JsonMapper.shared().convertValue(body.getValue(), Object.class))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Shows the example of the address, if there is one, with the operation's body. */
    void show(String address, Operation operation) {
        Optional.ofNullable(bodies.get(address))
                .ifPresent(body ->
                        operation.getRequestBody().getContent().values().forEach(form -> form.setExample(body)));
    }
}
