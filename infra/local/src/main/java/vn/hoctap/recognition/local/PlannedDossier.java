package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;

/**
 * A dossier of the demonstration: its registration, and the steps that follow, one version each.
 *
 * @param name unique and the same in every run, so that the keys of the requests are too
 */
record PlannedDossier(String name, Step registration, List<Step> steps) {
    PlannedDossier {
        steps = List.copyOf(steps);
    }

    String registrationKey() {
        return name + "-registration";
    }

    String key(Step step) {
        return name + "-" + step.path();
    }

    /** One act of one person. */
    record Step(String path, String actor, String role, String unit, Map<String, Object> body) {}
}
