package vn.hoctap.recognition.events;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** Brings payloads that were written in an older shape to the next one, on both sides alike; what is stored stays. */
public final class OlderRevisions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Consumer<ObjectNode>> STEPS =
            Map.of("DossierRegistered.1", OlderRevisions::registeredBeforeCriteria);

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

    /** Before criteria sets were published, nothing was said of the applicant; version 0 stands for no set. */
    private static void registeredBeforeCriteria(ObjectNode registered) {
        var title = TitleCode.of(
                RecognitionKind.valueOf(registered.path("kind").asString()),
                AdministrativeTier.valueOf(registered.path("tier").asString()));
        var profile = registered.putObject("profile");
        profile.putArray("traits");
        profile.put("difficultArea", false);
        registered.putObject("criteria").put("title", title).put("version", 0);
    }
}
