package vn.hoctap.recognition.events;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings payloads that were written in an older shape to the next one, on both sides alike; what is stored stays. */
public final class OlderRevisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Consumer<ObjectNode>> STEPS = Stream.of(OlderDossiers.STEPS, OlderProcedures.STEPS)
            .flatMap(steps -> steps.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private OlderRevisions() {}

    /**
     * The payload as the next revision has it, which counts one more.
     *
     * @return empty where no step leads on from this revision
     */
    public static Optional<String> next(String type, String revision, String payload) {
        return Optional.ofNullable(STEPS.get(type + "." + revision)).map(step -> {
            var tree = (ObjectNode) JSON.readTree(payload);
            step.accept(tree);
            return JSON.writeValueAsString(tree);
        });
    }

    /** Whether a step leads on from this revision. */
    public static boolean include(String type, String revision) {
        return STEPS.containsKey(type + "." + revision);
    }
}
